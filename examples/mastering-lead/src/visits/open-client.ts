import type { CaptureResult, PostHog, PostHogConfig } from 'posthog-js'

/** Where the client sends to: the server of this site, which lists what arrives on the page `/watch`. */
const INBOX = '/demo/inbox'

/** Only what is named here leaves the browser; the client would add about forty facts about it to every event. */
const SENT = ['token', 'distinct_id', 'path', 'control']

const reduce = (event: CaptureResult | null): CaptureResult | null =>
  event && { ...event, properties: Object.fromEntries(Object.entries(event.properties).filter(([name]) => SENT.includes(name))) }

const CONFIG: Partial<PostHogConfig> = {
  api_host: location.origin,
  rewriteRequestPath: ({ search }) => new URL(INBOX + search, location.origin),
  // One name for everybody, kept in memory: nothing is stored, and nobody is told apart.
  persistence: 'memory',
  bootstrap: { distinctID: 'visitor' },
  person_profiles: 'never',
  before_send: reduce,
  request_batching: false,
  disable_compression: true,
  // It would take the browser that runs the end-to-end tests for a bot, and warn.
  opt_out_useragent_filter: true,
  // Everything below would listen, load or ask by itself.
  advanced_disable_flags: true,
  autocapture: false,
  capture_pageview: false,
  capture_pageleave: false,
  capture_performance: false,
  capture_heatmaps: false,
  capture_dead_clicks: false,
  capture_exceptions: false,
  disable_session_recording: true,
  disable_surveys: true,
  disable_conversations: true,
  disable_product_tours: true,
  disable_web_experiments: true,
  disable_external_dependency_loading: true,
}

/** Silences a client so that it can never speak again: a new grant opens a new one. */
function close(client: PostHog) {
  client.reset(true)
  // Its own opt-out would store that very refusal in the browser. This one is kept in memory.
  client.set_config({ opt_out_capturing_by_default: true, disable_persistence: true })
  // What failed and waits for another attempt is not sent either.
  client.__loaded = false
}

/**
 * Loads the analytics client and opens it until `signal` aborts. Its code is not even fetched before it is called.
 *
 * @returns Nothing if the grant ended meanwhile, or if a blocker refused to load it; the site does not depend on it.
 */
export async function openClient(signal: AbortSignal): Promise<PostHog | undefined> {
  const module = await import('posthog-js').catch(() => undefined)
  if (!module || signal.aborted) return undefined
  const client = new module.PostHog()
  client.init('mastering-lead', CONFIG)
  signal.addEventListener('abort', () => close(client))
  return client
}
