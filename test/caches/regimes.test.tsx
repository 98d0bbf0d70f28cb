import { createServer, request, type Server } from 'node:http'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createConsentStore, defineRegimes, memoryStorage, rejectAll, resolveRegime } from 'volenti'
import { ConsentGate, ConsentProvider } from 'volenti/react'
import { canadaNotice, optIn, optInItaly, usOptOut, withoutPlacesOf } from 'volenti/regimes'
import { consentCacheHeaders, readConsent, readPlace, regimeCacheHeaders } from 'volenti/server'
import { ConsentBanner } from 'volenti/ui'
import { startNginx } from '../../scripts/nginx.mjs'
import { policy } from '../support/policies.ts'

const regimes = defineRegimes(policy, [withoutPlacesOf(optIn, optInItaly), optInItaly, usOptOut, canadaNotice])
const CACHED = { 'Cache-Control': 'public, max-age=600' }

type Personal = Pick<ReturnType<typeof readConsent>, 'record' | 'signals'>

/** The page under a regime; of one visitor, if the server has read a record. */
const htmlOf = (regime: string | undefined, { record, signals }: Partial<Personal> = {}) =>
  `<html data-volenti-regime="${regime}">${renderToString(
    <ConsentProvider policy={policy} regimes={regimes} regime={regime} initialRecord={record} initialSignals={signals}>
      <ConsentBanner />
      <ConsentGate category="marketing" fallback="No advertisement">
        Advertisement
      </ConsentGate>
    </ConsentProvider>,
  )}</html>`

/** What a site answers at each address. */
const PAGES: Readonly<Record<string, (asked: Request) => { readonly headers: Readonly<Record<string, string>>; readonly html: string }>> = {
  '/': (asked) => ({
    headers: { ...CACHED, ...regimeCacheHeaders('cloudflare') },
    html: htmlOf(resolveRegime(regimes, readPlace(asked, 'cloudflare')).id),
  }),
  '/by-id': (asked) => ({
    headers: { ...CACHED, ...regimeCacheHeaders({ regime: 'X-Regime' }) },
    html: htmlOf(asked.headers.get('X-Regime') ?? undefined),
  }),
  '/account': (asked) => {
    const { regime, ...personal } = readConsent(asked, policy, { regimes, place: readPlace(asked, 'cloudflare') })
    return { headers: consentCacheHeaders(policy, { regimes, place: 'cloudflare' }), html: htmlOf(regime?.id, personal) }
  },
  '/careless': (asked) => ({ headers: CACHED, html: htmlOf(resolveRegime(regimes, readPlace(asked, 'cloudflare')).id) }),
}

let nginx: Awaited<ReturnType<typeof startNginx>>
let server: Server
/** How many answers the server gave itself. */
let answered = 0

beforeAll(async () => {
  nginx = await startNginx()
  server = createServer((asked, answer) => {
    answered++
    const address = new URL(asked.url ?? '/', 'https://example.com')
    const page = PAGES[address.pathname]?.(new Request(address, { headers: asked.headers as Record<string, string> }))
    answer.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers }).end(page?.html)
  })
  await new Promise<void>((resolve) => server.listen(nginx.origin, resolve))
})
afterAll(async () => {
  await nginx?.stop()
  server?.close()
})

type Headers = Readonly<Record<string, string>>

/** Asks the cache, as an edge does that knows the place. */
const ask = (path: string, headers: Headers) =>
  new Promise<{ readonly html: string; readonly cache: unknown }>((resolve, reject) => {
    const sent = request({ socketPath: nginx.front, path, headers: { Host: 'example.com', ...headers } }, (answer) => {
      let html = ''
      answer.setEncoding('utf8').on('data', (part) => {
        html += part
      })
      answer.on('end', () => resolve({ html, cache: answer.headers['x-cache'] }))
    })
    sent.on('error', reject).end()
  })

const PLACES: Readonly<Record<string, readonly [headers: Headers, regime: string]>> = {
  Austin: [{ 'CF-IPCountry': 'US', 'CF-Region-Code': 'TX' }, 'us-opt-out'],
  Berlin: [{ 'CF-IPCountry': 'DE', 'CF-Region-Code': 'BE' }, 'opt-in'],
  Rome: [{ 'CF-IPCountry': 'IT' }, 'opt-in-italy'],
  Toronto: [{ 'CF-IPCountry': 'CA', 'CF-Region-Code': 'ON' }, 'canada-notice'],
  Montréal: [{ 'CF-IPCountry': 'CA', 'CF-Region-Code': 'QC' }, 'opt-in'],
  Tor: [{ 'CF-IPCountry': 'T1' }, 'opt-in'],
  nowhere: [{}, 'opt-in'],
}
const cities = Object.keys(PLACES)
const visit = (path: string, city: string, more: Headers = {}) => ask(path, { ...PLACES[city]?.[0], ...more })

describe('a shared cache in front of a site with regimes', () => {
  it('serves each place the page of its own regime, the first time and from the cache', async () => {
    const first = []
    for (const city of cities) first.push(await visit('/', city))
    expect(first.map(({ cache }) => cache)).toEqual(cities.map(() => 'MISS'))
    for (const [index, city] of cities.entries()) expect(first[index]?.html).toBe(htmlOf(PLACES[city]?.[1]))

    const before = answered
    for (const city of [...cities].reverse()) expect(await visit('/', city), city).toEqual({ html: htmlOf(PLACES[city]?.[1]), cache: 'HIT' })
    expect(answered).toBe(before)
  })

  it('asks in Berlin with a page that was rendered for Berlin, when Austin was there before', async () => {
    const austin = await visit('/?ad=1', 'Austin')
    const berlin = await visit('/?ad=1', 'Berlin')
    expect(austin.html).not.toContain('Reject all')
    expect(berlin.html).toContain('Reject all')
    expect(await visit('/?ad=1', 'Berlin')).toEqual({ ...berlin, cache: 'HIT' })
    expect(await visit('/?ad=1', 'Austin')).toEqual({ ...austin, cache: 'HIT' })
  })

  it('keeps one page for each regime, where an edge sends the id', async () => {
    for (const { id } of regimes.all) {
      const html = htmlOf(id)
      expect(await ask('/by-id', { 'X-Regime': id })).toEqual({ html, cache: 'MISS' })
      expect(await ask('/by-id', { 'X-Regime': id, 'CF-IPCountry': 'JP' })).toEqual({ html, cache: 'HIT' })
    }
    expect((await ask('/by-id', {})).html).toContain('Reject all')
  })

  it('keeps no page that was rendered for one visitor', async () => {
    const storage = memoryStorage()
    rejectAll(createConsentStore(policy, { regimes, regime: 'opt-in', storage }))
    const refused = { Cookie: `volenti=${storage.read()[0]}` }
    for (const [more, isAllowed] of [
      [{}, true],
      [refused, false],
      [{ 'Sec-GPC': '1' }, false],
      [{}, true],
    ] as const) {
      const { html, cache } = await visit('/account', 'Austin', more)
      expect([cache, html.includes('>Advertisement<')]).toEqual(['MISS', isAllowed])
    }
  })

  it('would serve the page of Austin in Berlin, if a site left the header out', async () => {
    await visit('/careless', 'Austin')
    expect(await visit('/careless', 'Berlin')).toEqual({ html: htmlOf('us-opt-out'), cache: 'HIT' })
  })
})
