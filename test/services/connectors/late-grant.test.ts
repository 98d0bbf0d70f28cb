import { describe, expect, it } from 'vitest'
import { connectServices } from '../../../src/connect/index.ts'
import { createFakePage } from '../../../src/connect/testing/fake-page.ts'
import { acceptAll, createConsentStore, memoryStorage, type Policy, rejectAll } from '../../../src/core/internal.ts'
import { spec as adobeWebSdk } from './specs/adobe-web-sdk.ts'
import { spec as datadogRum } from './specs/datadog-rum.ts'
import { spec as logrocket } from './specs/logrocket.ts'
import { spec as matomo } from './specs/matomo.ts'
import { spec as pianoAnalytics } from './specs/piano-analytics.ts'
import { spec as plausible } from './specs/plausible.ts'
import { spec as vercelAnalytics } from './specs/vercel-analytics.ts'
import type { ConnectorSpec } from './support/connector-spec.ts'

/** The specs, each with the call that counts the visitor: the page view, or the start of a recording. */
const specs: Readonly<Record<string, readonly [ConnectorSpec, RegExp]>> = {
  adobeWebSdk: [adobeWebSdk, /^alloy sendEvent/],
  datadogRum: [datadogRum, /^DD_RUM.init/],
  logrocket: [logrocket, /^LogRocket.init/],
  matomo: [matomo, /trackPageView/],
  pianoAnalytics: [pianoAnalytics, /page.display/],
  plausible: [plausible, /^send pageview/],
  vercelAnalytics: [vercelAnalytics, /^send pageview/],
}

type Step = 'arrive' | 'accept' | 'refuse'

/** The calls that the vendor has got after these steps. */
async function callsAfter({ services, connector, globals, calls }: ConnectorSpec, steps: readonly Step[]) {
  const page = createFakePage(globals?.())
  const policy: Policy = {
    site: { name: 'Example', contact: 'privacy@example.com' },
    lastUpdated: '2026-11-26',
    categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
    services,
  }
  const store = createConsentStore(policy, { storage: memoryStorage() })
  const end = connectServices(store, [connector()])
  const run = { accept: () => acceptAll(store), refuse: () => rejectAll(store), arrive: () => page.scripts[0]?.onload?.() }
  try {
    for (const step of steps) {
      run[step]()
      await page.settle()
    }
    return calls(page.window).map(([name, ...entries]) =>
      [name, ...entries.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)))].join(' '),
    )
  } finally {
    end()
    page.restore()
  }
}

describe.each(Object.entries(specs))('%s', (_, [spec, counting]) => {
  it.each<readonly [string, readonly Step[]]>([
    ['and agrees again before it has run', ['accept', 'refuse', 'accept', 'arrive']],
    ['and agrees again after it has run', ['accept', 'refuse', 'arrive', 'accept']],
  ])('counts a visitor once who refuses while the script loads, %s', async (_, steps) => {
    const calls = await callsAfter(spec, steps)
    expect(calls.filter((call) => counting.test(call))).toHaveLength(1)
  })
})

it.each<readonly [string, readonly Step[], readonly RegExp[]]>([
  ['before', ['accept', 'refuse', 'accept', 'arrive'], [/init.*"granted"/]],
  ['after', ['accept', 'refuse', 'arrive', 'accept'], [/init.*"not-granted"/, /setTrackingConsent granted/]],
])('tells Datadog the latest choice, also when the script arrives %s it', async (_, steps, told) => {
  const calls = await callsAfter(datadogRum, steps)
  expect(calls.slice(-told.length)).toEqual(told.map((call) => expect.stringMatching(call)))
})

it('lets Matomo keep the page view until the next grant', async () => {
  const calls = await callsAfter(matomo, ['accept', 'refuse', 'arrive', 'accept'])
  expect(calls.filter((call) => /Consent/.test(call))).toEqual(['_paq.push ["requireConsent"]', '_paq.push ["setConsentGiven"]'])
})
