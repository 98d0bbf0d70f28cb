import { type Connector, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - mixpanel-browser 2.83.0, https://www.npmjs.com/package/mixpanel-browser, `src/loaders/mixpanel-jslib-snippet.js`: the queue, `_i`, the
//   methods, the address of the script. `src/mixpanel-core.js`: when the code takes them over, `opt_out_tracking`,
//   `clear_opt_in_out_tracking`, `track_pageview`. `opt_in_tracking` sends an event with each call; to clear the opt-out sends none.

/** What the connector uses of `mixpanel-browser`. */
export interface MixpanelInstance {
  init(token: string, config: object): unknown
  clear_opt_in_out_tracking(): void
  opt_out_tracking(options: { readonly delete_user: boolean }): void
  track_pageview(): unknown
}

interface MixpanelSettings {
  /** Further options of `mixpanel.init`, such as `api_host` for the European Union. @default none */
  readonly config?: object | undefined
  /** Whether the page view is tracked at the first grant. Say `false` if you set `track_pageview` in `config`. @default true */
  readonly pageView?: boolean | undefined
  /** The id of the service in the policy. @default 'mixpanel' */
  readonly service?: string | undefined
}

/** A project whose script is loaded from Mixpanel. */
interface MixpanelScript extends MixpanelSettings {
  /** The token of the project. */
  readonly token: string
  readonly instance?: undefined
}

/** A site that imports `mixpanel-browser`. */
interface MixpanelPackage extends MixpanelSettings {
  /** The site's own `mixpanel`. Nothing is loaded then. */
  readonly instance: MixpanelInstance
  /** The token of the project: the connector calls `init` at the first grant. @default the site calls `init` itself */
  readonly token?: string | undefined
}

/** Options of `mixpanelConnector`. */
export type MixpanelOptions = MixpanelScript | MixpanelPackage

type Queue = unknown[] & { readonly _i: unknown[]; readonly people: unknown[] }

const isQueue = (mixpanel: object): mixpanel is Queue => Array.isArray(mixpanel)

const METHODS =
  'disable time_event track track_pageview track_links track_forms track_with_groups add_group set_group remove_group register register_once alias unregister identify name_tag set_config reset opt_in_tracking opt_out_tracking clear_opt_in_out_tracking start_batch_senders start_session_recording stop_session_recording'
const PEOPLE_METHODS = 'set set_once unset increment append union track_charge clear_charges delete_user remove'

/** A list with these methods, each of which keeps its calls in the list. */
function listOfCalls(names: string) {
  const list: unknown[] = []
  return Object.assign(
    list,
    Object.fromEntries(names.split(' ').map((name) => [name, (...entries: unknown[]) => void list.push([name, ...entries])])),
  )
}

function createStub() {
  const all = vendorWindow()
  if (all.mixpanel) return
  const inits: unknown[] = []
  all.mixpanel = Object.assign(listOfCalls(METHODS), {
    __SV: 1.2,
    _i: inits,
    people: listOfCalls(PEOPLE_METHODS),
    init: (token: string, config: object, name = 'mixpanel') => void inits.push([token, config, name]),
  })
}

/**
 * Connects Mixpanel. It loads after a grant, and tracks the page view. When the grant ends it opts out: then it tracks
 * nothing until the next grant.
 *
 * A site that imports `mixpanel-browser` passes it as `instance`.
 *
 * @example
 * ```ts
 * import { mixpanelConnector } from 'volenti/services/mixpanel/connect'
 *
 * export default [mixpanelConnector({ token: '1234567890abcdef', config: { api_host: 'https://api-eu.mixpanel.com' } })]
 * ```
 */
export function mixpanelConnector(options: MixpanelOptions): Connector {
  const { token, instance, config, pageView = true, service = 'mixpanel' } = options
  const mixpanel = () => instance ?? (vendorWindow().mixpanel as MixpanelInstance)

  function start() {
    if (token) mixpanel().init(token, { ...config })
    mixpanel().clear_opt_in_out_tracking()
    if (pageView) mixpanel().track_pageview()
  }

  return {
    service,
    id: token,
    mode: 'gate',
    stops: 'live',
    ...(!instance && {
      scripts: [{ id: 'mixpanel', src: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js' }],
      stub: createStub,
    }),
    before: start,
    // The queue is a list until Mixpanel's code has been started.
    onGrant: () => (isQueue(mixpanel()) ? start() : mixpanel().clear_opt_in_out_tracking()),
    onWithdraw() {
      const queue = mixpanel()
      // As long as Mixpanel's code is loading, it would track what is queued before it reads the opt-out.
      if (isQueue(queue)) queue.length = queue._i.length = queue.people.length = 0
      else queue.opt_out_tracking({ delete_user: false })
    },
  }
}
