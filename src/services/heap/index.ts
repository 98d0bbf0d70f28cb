import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "What cookies does Heap set and what are they used for?",
//   https://help.heap.io/hc/en-us/articles/37271939081617-What-cookies-does-Heap-set-and-what-are-they-used-for: names, purposes, durations. Heap
//   writes "13 months minus 1 day". The cookies that begin with `userty` belong to session replay.
// - "Install Heap.js", https://help.heap.io/installation/standard-installations/web-installation/: the hosts of the script of version 4.
// Not checked on a page of Heap: the hosts of version 5, and what is sent where.
// Left out: `_hp2_hld.*`, which Heap removes at once.

/** Heap, versions 4 and 5. */
export const heap = {
  category: 'analytics',
  title: 'Heap',
  purpose: 'Records clicks and page views to find out how the product is used.',
  vendor: { id: 'heap', name: 'Heap', privacyUrl: 'https://www.heap.io/privacy' },
  cookies: [
    { name: '_hp5_meta.*', kind: 'cookie', purpose: 'visitor-id', duration: '13 months', party: 'first' },
    { name: '_hp5_event_props.*', kind: 'cookie', purpose: 'visit-state', duration: '13 months', party: 'first' },
    { name: '_hp5_let.*', kind: 'cookie', purpose: 'visit-time', duration: '13 months', party: 'first' },
    { name: '_hp2_id.*', kind: 'cookie', purpose: 'visitor-id', duration: '13 months', party: 'first' },
    { name: '_hp2_props.*', kind: 'cookie', purpose: 'visit-state', duration: '13 months', party: 'first' },
    { name: '_hp2_ses_props.*', kind: 'cookie', purpose: 'visit-state', duration: '30 minutes', party: 'first' },
    { name: 'userty.core.p.*', kind: 'cookie', purpose: 'user-id', duration: '2 years', party: 'first' },
    { name: 'userty.core.s.*', kind: 'cookie', purpose: 'recording', duration: 'session', party: 'first' },
  ],
  hosts: [
    { host: '*.heap-api.com', loads: ['script', 'connect'] },
    { host: 'cdn.heapanalytics.com', loads: ['script'] },
    { host: 'heapanalytics.com', loads: ['script', 'connect', 'image'] },
  ],
} as const satisfies Service
