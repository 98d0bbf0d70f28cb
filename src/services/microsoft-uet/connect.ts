import { type Connector, type ConnectorGrants, queueOf, vendorWindow } from '../../connect/kit.ts'
import type { ConsentDefault } from '../../inline/index.ts'

// Read on 2026-11-26:
// - "UET Consent Mode", https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent (stored copy, its beginning): `ad_storage`
//   decides about first-party and third-party cookies.
// - "Add the UET tag", https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_proc_uetv2addtag (stored copy, its beginning).
// - The integration of Bing Ads in https://github.com/segmentio/analytics.js-integrations: the default before the script; `UET` is created after it
//   with `ti` and `q`, then `pageLoad`.
// Not checked on a page of Microsoft: `enableAutoSpaTracking`, that UET starts as granted without a default, and that `uetq` is no array once UET
// runs. Public sites show it.

/** Options of `microsoftUetConnector`. */
export interface MicrosoftUetOptions {
  /** The id of the tag. */
  readonly tagId: string
  /** The id of the service in the policy. @default 'microsoftUet' */
  readonly service?: string | undefined
  /**
   * `gate` loads UET after a grant. `signal` loads it for everybody: it stores nothing for visitors who have allowed nothing,
   * but sends requests. @default 'gate'
   */
  readonly mode?: 'gate' | 'signal' | undefined
}

interface Uet {
  push(...entries: readonly unknown[]): unknown
}

const storage = (isGranted: boolean) => ({ ad_storage: isGranted ? 'granted' : 'denied' })

/** The last state of a consent command in the list. UET's list is flat: a command has three entries. */
function lastState(command: string): { readonly ad_storage?: string } | undefined {
  const list = queueOf('uetq')
  if (!Array.isArray(list)) return undefined
  const position = list.lastIndexOf(command)
  return list[position - 1] === 'consent' ? (list[position + 1] as { readonly ad_storage?: string }) : undefined
}

/**
 * Connects Universal Event Tracking of Microsoft Advertising. It is told the default (denied) and the visitor's choice
 * before it starts, and counts the page view. After a withdrawal it stores nothing more, but still sends requests without
 * cookies until the page is left. UET follows the pages of a single-page application by itself.
 *
 * @example
 * ```ts
 * import { microsoftUetConnector } from 'volenti/services/microsoft-uet/connect'
 *
 * export default [microsoftUetConnector({ tagId: '123456789' })]
 * ```
 */
export function microsoftUetConnector({ tagId, service = 'microsoftUet', mode = 'gate' }: MicrosoftUetOptions): Connector {
  /** Starts UET when its code has run, once. */
  function start() {
    const all = vendorWindow() as { UET?: new (options: object) => Uet; uetq?: Uet }
    // A visitor may have refused while the code was loading.
    const isHeld = mode === 'gate' && lastState('update')?.ad_storage !== 'granted'
    if (!all.UET || !Array.isArray(all.uetq) || isHeld) return
    all.uetq = new all.UET({ ti: tagId, q: all.uetq, enableAutoSpaTracking: true })
    all.uetq.push('pageLoad')
  }

  function tell({ isGranted }: ConnectorGrants) {
    const state = storage(isGranted(service))
    if (lastState('update')?.ad_storage !== state.ad_storage) queueOf('uetq').push('consent', 'update', state)
  }

  return {
    service,
    id: tagId,
    mode,
    stops: 'storage-only',
    scripts: [{ id: 'microsoft-uet', src: 'https://bat.bing.com/bat.js', onLoad: start }],
    before(grants) {
      if (!lastState('default')) queueOf('uetq').push('consent', 'default', storage(false))
      tell(grants)
    },
    onGrant(grants) {
      tell(grants)
      // The code may have run while the visitor refused.
      if (mode === 'gate') start()
    },
    onWithdraw: tell,
  }
}

/**
 * Returns the entries that the program in the head adds before UET: the default, and an update for a returning visitor. The
 * entry with `grants` says which id of the policy turns `ad_storage` to `granted`.
 *
 * @example
 * ```ts
 * import { uetDefaults } from 'volenti/services/microsoft-uet/connect'
 *
 * export const defaults = uetDefaults()
 * ```
 */
export const uetDefaults = ({ service = 'microsoftUet' }: Pick<MicrosoftUetOptions, 'service'> = {}): readonly ConsentDefault[] => [
  { queue: 'uetq', push: ['consent', 'default', storage(false)] },
  { queue: 'uetq', push: ['consent', 'update', storage(false)], grants: { ad_storage: service } },
]
