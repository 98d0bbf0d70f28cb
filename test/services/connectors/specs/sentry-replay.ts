import { type SentryReplayInstance, type SentryReplayOptions, sentryReplayConnector } from '../../../../src/services/sentry-replay/connect.ts'
import { sentryReplay } from '../../../../src/services/sentry-replay/index.ts'
import type { ConnectorSpec } from '../support/connector-spec.ts'
import { noted } from '../support/queued-by.ts'

type Mode = ReturnType<SentryReplayInstance['getRecordingMode']>

const notes = [
  'Do not pass the integration to `Sentry.init`: with a sample rate for errors it would record before a grant.',
  'Set the sample rates in `Sentry.init`. After a withdrawal and a new grant on the same page, the recording goes on as it was sampled.',
  'A withdrawal drops what is not sent yet. That needs version 10.67 or newer of the Sentry packages; an older one sends it.',
  'Reports of errors go on. Switch off `sendDefaultPii`, and name what they contain in your policy.',
]

/** A spec of a visitor whom the sample rates have chosen for a mode. */
function sampled(mode: Mode, again: readonly string[]): ConnectorSpec {
  const page = { calls: [] as unknown[][] }
  return {
    services: { sentryReplay },
    connector() {
      const client = noted<NonNullable<SentryReplayOptions['client']>>('client')
      const replay = noted<SentryReplayInstance>('replay')
      const answers = { getRecordingMode: () => mode, toJSON: () => 'replay' }
      page.calls = client.calls
      // The calls of both, in the order in which they are made.
      replay.calls.push = (...calls) => client.calls.push(...calls)
      return sentryReplayConnector({ client: client.instance, replay: Object.assign(Object.create(replay.instance), answers) })
    },
    code: 'sentryReplayConnector({ client, replay })',
    calls: () => [...page.calls],
    golden: { start: ['client.addIntegration("replay")'], load: [], withdraw: ['replay.stop({"flush":false})'], again },
    notes,
  }
}

export const spec = sampled('session', ['replay.start()'])

/** Only what precedes an error is sent. */
export const buffering = sampled('buffer', ['replay.startBuffering()'])

/** The sample rates have not chosen this visitor. */
export const unsampled = sampled(undefined, [])
