import type { Connector } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - @sentry/replay 11.12.0, https://www.npmjs.com/package/@sentry/replay, `build/npm/types/integration.d.ts`: `start` ignores the sample
//   rates, `stop({ flush: false })` sends no last part; `build/npm/esm/index.js`: `getRecordingMode` is undefined when nothing is recorded.
// - @sentry-internal/replay 10.57.0, https://www.npmjs.com/package/@sentry-internal/replay, `README.md`: the recording starts when the
//   integration is added, by `addIntegration` too; the sample rates are options of `Sentry.init`.

/** What the connector uses of the integration that `replayIntegration` makes. */
export interface SentryReplayInstance {
  readonly name: string
  start(): void
  startBuffering(): void
  stop(options: { readonly flush: boolean }): unknown
  getRecordingMode(): 'session' | 'buffer' | undefined
}

/** Options of `sentryReplayConnector`. */
export interface SentryReplayOptions {
  /** What `Sentry.init` returns. */
  readonly client: { addIntegration(integration: SentryReplayInstance): void } | undefined
  /** What `Sentry.replayIntegration` returns. Do not pass it to `Sentry.init`, or it records before a grant. */
  readonly replay: SentryReplayInstance
  /** The id of the service in the policy. @default 'sentryReplay' */
  readonly service?: string | undefined
}

/**
 * Connects Sentry Session Replay of a site that imports `@sentry/browser` or another Sentry package. The recording is added
 * after a grant, as the sample rates say. When the grant ends it stops, and what is not sent yet is dropped. Reports of
 * errors are not touched.
 *
 * @example
 * ```ts
 * import { type SentryReplayOptions, sentryReplayConnector } from 'volenti/services/sentry-replay/connect'
 *
 * // client: Sentry.init({ dsn, replaysSessionSampleRate: 0.1 }), replay: Sentry.replayIntegration()
 * export const connectors = ({ client, replay }: SentryReplayOptions) => [sentryReplayConnector({ client, replay })]
 * ```
 */
export function sentryReplayConnector({ client, replay, service = 'sentryReplay' }: SentryReplayOptions): Connector {
  let mode: ReturnType<SentryReplayInstance['getRecordingMode']>
  return {
    service,
    mode: 'gate',
    stops: 'live',
    before: () => client?.addIntegration(replay),
    onGrant() {
      // `start` would record every visitor. The sample rates have chosen already.
      if (mode === 'session') replay.start()
      if (mode === 'buffer') replay.startBuffering()
    },
    onWithdraw() {
      mode = replay.getRecordingMode()
      replay.stop({ flush: false })
    },
  }
}
