import { type Connector, type ConnectorGrants, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - posthog-js 1.449.2, https://www.npmjs.com/package/posthog-js, `lib/src/posthog-core.js` and `lib/src/consent.js`: the queue and `_i`, when
//   the code takes them over, `opt_in_capturing`, `opt_out_capturing`, `opt_out_capturing_by_default`, `cookieless_mode`. An opt-in captures
//   the page view once. The stored opt-out is read anew for every event: after its deletion the default counts.
// Not checked on a page of PostHog: the address of `array.js`, which is the one of PostHog's snippet.

/** What the connector uses of `posthog-js`. */
export interface PostHogInstance {
  readonly __loaded?: boolean
  init(token: string, config: object): unknown
  set_config(config: object): void
  opt_in_capturing(options: { readonly captureEventName: null }): void
  opt_out_capturing(): void
}

interface PostHogSettings {
  /** The address that events are sent to. Use `https://eu.i.posthog.com` for the European Union. @default 'https://us.i.posthog.com' */
  readonly apiHost?: string | undefined
  /** Further options of `posthog.init`. @default none */
  readonly config?: object | undefined
  /**
   * `signal` loads PostHog at the start of the page. It counts visitors who have not agreed without storing anything, if
   * the project has cookieless tracking switched on. @default 'gate'
   */
  readonly mode?: 'gate' | 'signal' | undefined
  /** The id of the service in the policy. @default 'posthog' */
  readonly service?: string | undefined
}

/** A project whose script is loaded from PostHog. */
interface PostHogScript extends PostHogSettings {
  /** The key of the project. */
  readonly token: string
  readonly instance?: undefined
}

/** A site that imports `posthog-js`. */
interface PostHogPackage extends PostHogSettings {
  /** The site's own `posthog`. Nothing is loaded then. */
  readonly instance: PostHogInstance
  /** The key of the project: the connector calls `init` at the first grant. @default the site calls `init` itself */
  readonly token?: string | undefined
}

/** Options of `posthogConnector`. */
export type PostHogOptions = PostHogScript | PostHogPackage

type Stub = unknown[] & Record<string, unknown>
type Queue = unknown[] & { readonly _i: unknown[] }

const isQueue = (posthog: object): posthog is Queue => Array.isArray(posthog)

const METHODS =
  'capture identify alias group register register_once unregister set_config reset setPersonProperties onFeatureFlags reloadFeatureFlags captureException opt_in_capturing opt_out_capturing'

function createStub() {
  const all = vendorWindow()
  if (all.posthog) return
  const inits: unknown[] = []
  const stub: Stub = Object.assign([] as unknown as Stub, { __SV: 1, _i: inits, init: (...entries: unknown[]) => void inits.push(entries) })
  for (const name of METHODS.split(' ')) stub[name] = (...entries: unknown[]) => void stub.push([name, ...entries])
  all.posthog = stub
}

/**
 * Connects PostHog. It loads after a grant, and captures the page view if PostHog's options say so. When the grant ends it
 * opts out: then it captures nothing until the next grant.
 *
 * A site that imports `posthog-js` passes it as `instance`.
 *
 * @example
 * ```ts
 * import { posthogConnector } from 'volenti/services/posthog/connect'
 *
 * export default [posthogConnector({ token: 'phc_1234567890', apiHost: 'https://eu.i.posthog.com' })]
 * ```
 */
export function posthogConnector(options: PostHogOptions): Connector {
  const { token, instance, config, apiHost = 'https://us.i.posthog.com', mode = 'gate', service = 'posthog' } = options
  const posthog = () => instance ?? (vendorWindow().posthog as PostHogInstance)
  const isSignal = mode === 'signal'
  // Without a stored choice of its own, PostHog must not capture: the deletion removes that choice after a withdrawal.
  const consent = { opt_out_capturing_by_default: true, ...(isSignal && { cookieless_mode: 'on_reject' }) }

  function optIn() {
    posthog().opt_in_capturing({ captureEventName: null })
  }

  function start({ isGranted }: ConnectorGrants) {
    if (token) posthog().init(token, { api_host: apiHost, ...config, ...consent })
    else posthog().set_config(consent)
    if (isGranted(service)) optIn()
    else posthog().opt_out_capturing()
  }

  return {
    service,
    id: token,
    mode,
    stops: isSignal ? 'storage-only' : 'live',
    ...(!instance && {
      scripts: [{ id: 'posthog', src: `${apiHost.replace('.i.', '-assets.i.')}/static/array.js`, crossOrigin: 'anonymous' }],
      stub: createStub,
    }),
    before: start,
    onGrant: (grants) => (isSignal || posthog().__loaded ? optIn() : start(grants)),
    onWithdraw() {
      const queue = posthog()
      // As long as PostHog's code is loading, it would capture what is queued before it reads the opt-out.
      if (!isSignal && isQueue(queue)) queue.length = queue._i.length = 0
      else queue.opt_out_capturing()
    },
  }
}
