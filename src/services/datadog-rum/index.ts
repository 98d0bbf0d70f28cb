import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - @datadog/browser-core 7.16.2, https://www.npmjs.com/package/@datadog/browser-core, `src/domain/session`: `_dd_s_v2`, and `_dd_s` of
//   earlier versions. The cookie lives for a year with `trackAnonymousUser`, which is the default, and for four hours without.
// - @datadog/js-core 0.0.19, https://www.npmjs.com/package/@datadog/js-core, `src/transport`: the hosts that data is sent to, one for each
//   site of Datadog.
// Not checked on a page of Datadog: the host of the scripts, and the duration of `_dd_s`. Session Replay also needs `worker-src blob:`.

/** Datadog Real User Monitoring, with Session Replay. */
export const datadogRum = {
  category: 'analytics',
  title: 'Datadog Real User Monitoring',
  purpose: 'Measures how fast pages are and what goes wrong, and may record how they are used.',
  vendor: { id: 'datadog', name: 'Datadog', privacyUrl: 'https://www.datadoghq.com/legal/privacy/' },
  cookies: [
    { name: '_dd_s_v2', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
    { name: '_dd_s', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
  ],
  hosts: [
    { host: 'www.datadoghq-browser-agent.com', loads: ['script'] },
    { host: 'browser-intake-datadoghq.com', loads: ['connect'] },
    { host: 'browser-intake-datadoghq.eu', loads: ['connect'] },
    { host: 'browser-intake-us3-datadoghq.com', loads: ['connect'] },
    { host: 'browser-intake-us5-datadoghq.com', loads: ['connect'] },
    { host: 'browser-intake-ap1-datadoghq.com', loads: ['connect'] },
    { host: 'browser-intake-ap2-datadoghq.com', loads: ['connect'] },
  ],
} as const satisfies Service
