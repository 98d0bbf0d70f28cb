import { type Connector, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - @amplitude/analytics-browser 2.48.1, https://www.npmjs.com/package/@amplitude/analytics-browser: the queue `_q` and its methods, the
//   address and the hash of the script (`lib/scripts/amplitude-snippet-min.js`); when the code takes the queue over
//   (`lib/esm/snippet-index.js`); `optOut` of `init` goes before the stored one (`lib/esm/config.js`).
// - @amplitude/analytics-core 2.61.0, https://www.npmjs.com/package/@amplitude/analytics-core, `lib/esm/core-client.js`: `setOptOut`.

/** What the connector uses of `@amplitude/analytics-browser`. */
export interface AmplitudeInstance {
  init(apiKey: string, options: object): unknown
  setOptOut(optOut: boolean): void
}

interface AmplitudeSettings {
  /** Further options of `amplitude.init`, such as `serverZone: 'EU'`. @default none */
  readonly config?: object | undefined
  /** The id of the service in the policy. @default 'amplitude' */
  readonly service?: string | undefined
}

/** A project whose script is loaded from Amplitude. */
interface AmplitudeScript extends AmplitudeSettings {
  /** The API key of the project. */
  readonly apiKey: string
  readonly instance?: undefined
}

/** A site that imports `@amplitude/analytics-browser`. */
interface AmplitudePackage extends AmplitudeSettings {
  /** The site's own `amplitude`. Nothing is loaded then. */
  readonly instance: AmplitudeInstance
  /** The API key of the project: the connector calls `init` at the first grant. @default the site calls `init` itself */
  readonly apiKey?: string | undefined
}

/** Options of `amplitudeConnector`. */
export type AmplitudeOptions = AmplitudeScript | AmplitudePackage

interface Runtime {
  readonly _q?: unknown[]
  readonly runQueuedFunctions?: unknown
  getDeviceId(): string | undefined
}

// The last ten return a promise.
const METHODS =
  'getDeviceId setDeviceId getSessionId setSessionId getUserId setUserId setOptOut reset extendSession init add remove track logEvent identify groupIdentify setGroup revenue flush'
const SCRIPT = {
  id: 'amplitude',
  src: 'https://cdn.amplitude.com/libs/analytics-browser-2.48.1-min.js.gz',
  integrity: 'sha384-Sk+l9VwU+jvx8zsmLuRDNUQE+0K4h0xsyjdrfb/czM6hRumd1igYdOvGwa0LAGcq',
  crossOrigin: 'anonymous',
} as const

function createStub() {
  const all = vendorWindow()
  if (all.amplitude) return
  const stub: Record<string, unknown> & { _q: unknown[] } = { _q: [], _iq: {}, invoked: true }
  METHODS.split(' ').forEach((name, position) => {
    stub[name] = (...args: unknown[]) => {
      const entry: { name: string; args: unknown[]; resolve?: (value: unknown) => void } = { name, args }
      stub._q.push(entry)
      if (position < 9) return
      return { promise: new Promise((resolve) => (entry.resolve = resolve)) }
    }
  })
  all.amplitude = stub
}

/** The queue of the page, as long as Amplitude's code has not taken it over. Its code brings `runQueuedFunctions`. */
function waitingQueue() {
  const { _q, runQueuedFunctions } = vendorWindow().amplitude as Runtime
  return !runQueuedFunctions && _q
}

/**
 * Connects Amplitude. It loads after a grant, and tracks the page view if Amplitude's options say so. When the grant ends
 * it opts out: then it tracks nothing until the next grant.
 *
 * A site that imports `@amplitude/analytics-browser` passes it as `instance`.
 *
 * @example
 * ```ts
 * import { amplitudeConnector } from 'volenti/services/amplitude/connect'
 *
 * export default [amplitudeConnector({ apiKey: '1234567890abcdef', config: { serverZone: 'EU' } })]
 * ```
 */
export function amplitudeConnector({ apiKey, instance, config, service = 'amplitude' }: AmplitudeOptions): Connector {
  const amplitude = () => instance ?? (vendorWindow().amplitude as AmplitudeInstance)

  function start() {
    // Amplitude remembers an opt-out. The option ends it before anything is tracked.
    if (apiKey) amplitude().init(apiKey, { ...config, optOut: false })
    else amplitude().setOptOut(false)
  }

  return {
    service,
    id: apiKey,
    mode: 'gate',
    stops: 'live',
    ...(!instance && { scripts: [SCRIPT], stub: createStub }),
    before: start,
    onGrant() {
      // Nothing was started if the visitor had refused before the code arrived.
      if (!instance && (waitingQueue() || !(vendorWindow().amplitude as Runtime).getDeviceId())) start()
      amplitude().setOptOut(false)
    },
    onWithdraw() {
      const queue = !instance && waitingQueue()
      // As long as Amplitude's code is loading, it would track what is queued before it reads the opt-out.
      if (queue) queue.length = 0
      else amplitude().setOptOut(true)
    },
  }
}
