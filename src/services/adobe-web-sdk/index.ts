import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "Adobe Experience Platform Web SDK cookies", https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk:
//   names, durations and purposes.
// - @adobe/alloy-core 1.1.2, https://www.npmjs.com/package/@adobe/alloy-core, `src/constants` and `src/components/Consent`: the items in
//   local storage, and the hosts that data is sent to. A site may send to a host of its own.
// Not checked on a page of Adobe: what `*.demdex.net` loads.

/**
 * Adobe Experience Platform Web SDK (alloy), for Analytics, Target and Audience Manager.
 *
 * If your site uses Target or Audience Manager for advertising, put it into `marketing`: `{ ...adobeWebSdk, category: 'marketing' }`.
 */
export const adobeWebSdk = {
  category: 'analytics',
  title: 'Adobe Experience Platform Web SDK',
  purpose: 'Measures visits and may adapt pages to visitors.',
  vendor: { id: 'adobe', name: 'Adobe', privacyUrl: 'https://www.adobe.com/privacy/policy.html' },
  cookies: [
    { name: 'kndctr_*_identity', kind: 'cookie', purpose: 'visitor-id', duration: '395 days', party: 'first' },
    { name: 'kndctr_*_cluster', kind: 'cookie', purpose: 'load-balancing', duration: '30 minutes', party: 'first' },
    { name: 'kndctr_*_consent', kind: 'cookie', purpose: 'consent', duration: '180 days', party: 'first' },
    { name: 'kndctr_*_consent_check', kind: 'cookie', purpose: 'consent', duration: '2 hours', party: 'first' },
    { name: 'kndctr_*_personalization', kind: 'cookie', purpose: 'visit-state', duration: '395 days', party: 'first' },
    { name: 'AMCV_*', kind: 'cookie', purpose: 'visitor-id', duration: '395 days', party: 'first' },
    { name: 'mbox', kind: 'cookie', purpose: 'visitor-id', duration: '2 years', party: 'first' },
    { name: 'mboxEdgeCluster', kind: 'cookie', purpose: 'load-balancing', duration: '30 minutes', party: 'first' },
    { name: 'com.adobe.alloy.*', kind: 'local-storage', purpose: 'tool-settings', duration: 'persistent', party: 'first' },
    { name: 'demdex', kind: 'cookie', purpose: 'cross-site-id', duration: '180 days', party: 'third', domain: 'demdex.net' },
  ],
  hosts: [
    { host: 'cdn1.adoberesources.net', loads: ['script'] },
    { host: 'edge.adobedc.net', loads: ['connect'] },
    { host: '*.demdex.net', loads: ['connect', 'image', 'frame'] },
  ],
} as const satisfies Service
