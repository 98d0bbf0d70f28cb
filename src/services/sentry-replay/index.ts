import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - @sentry/replay 11.12.0, https://www.npmjs.com/package/@sentry/replay, `build/npm/esm/index.js`: `sentryReplaySession` in session storage.
// Not checked on a page of Sentry: the hosts. A site sends to the host in its DSN. The recorder also needs `worker-src blob:`.

/**
 * Sentry Session Replay: recordings of what led to an error. This declaration does not cover reports of errors, which store
 * nothing in the browser.
 */
export const sentryReplay = {
  category: 'analytics',
  title: 'Sentry Session Replay',
  purpose: 'Records how pages are used, to find the cause of errors.',
  vendor: { id: 'sentry', name: 'Sentry', privacyUrl: 'https://sentry.io/privacy/' },
  cookies: [{ name: 'sentryReplaySession', kind: 'session-storage', purpose: 'recording', duration: 'session', party: 'first' }],
  hosts: [
    { host: '*.ingest.sentry.io', loads: ['connect'] },
    { host: '*.ingest.us.sentry.io', loads: ['connect'] },
    { host: '*.ingest.de.sentry.io', loads: ['connect'] },
  ],
} as const satisfies Service
