// @vitest-environment jsdom
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ConsentError, contentSecurityPolicy, createConsentStore, memoryStorage, NO_SIGNALS, type Policy, validatePolicy } from 'volenti'
import { ConsentInitScript, CookiePolicy, CookieTable, PreferencesForm } from 'volenti/document'
import { ConsentProvider } from 'volenti/react'
import { consentInitScript, createConsentHandler, expireCookies } from 'volenti/server'
import { ConsentBanner, ConsentEmbed } from 'volenti/ui'

/** The places of a policy that hold a text, each with what writes one there. The others hold words that the types list. */
const base = (): Policy => ({
  site: { name: 'Example', contact: 'privacy@example.com', url: 'https://example.com/' },
  lastUpdated: '2026-01-31',
  categories: {
    necessary: { required: true },
    other: {
      title: 'Other',
      description: 'Other things',
      purposes: [{ id: 'p', title: 'A purpose', description: 'Of some kind' }],
      sellsOrShares: true,
    },
  },
  services: {
    tool: {
      category: 'other',
      title: 'Tool',
      purpose: 'Does things',
      vendor: { id: 'tool', name: 'Tool Ltd', privacyUrl: 'https://tool.example/privacy' },
      cookies: [{ name: 'tool', purpose: 'Keeps things', duration: '1 day' }],
      hosts: ['tool.example', { host: 'cdn.tool.example', loads: ['script'] }],
    },
  },
  cookies: [
    { name: 'own', category: 'other', purpose: 'Keeps more', duration: '1 year', httpOnly: true },
    { name: 'item', category: 'other', purpose: 'Keeps an item', duration: 'persistent', kind: 'local-storage' },
  ],
  thirdParties: [{ role: 'Partners', examples: ['One', 'Two'] }],
  links: { cookiePolicy: '/cookies', privacyPolicy: '/privacy' },
  askAgain: { afterGrant: '1 year', afterRefusal: '6 months' },
  cookie: { name: 'choices', domain: 'example.com' },
})

/** The paths of every text in a value. */
const pathsIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'string'
    ? [path]
    : typeof value === 'object' && value
      ? Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))
      : []

/** Writes a text to a place of a policy, and what stood there back where the policy is then refused with a code. */
function write(policy: Policy, path: readonly string[], text: string): boolean {
  let at = policy as unknown as Record<string, unknown>
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
  const key = path.at(-1) ?? ''
  const before = at[key]
  at[key] = text
  try {
    validatePolicy(policy)
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(ConsentError)
    at[key] = before
    return false
  }
}

const PAYLOADS = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '-->',
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus=alert(1) '",
  '</title></style></textarea><svg onload=alert(1)>',
  '{site}{constructor}',
  '`;alert(1);`$&$1',
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//evil.example/',
  '/\\evil.example/',
  'https://user@evil.example:8443/',
  "*; script-src 'unsafe-inline'",
  'x; Domain=evil.example; Path=/',
  'x\r\nSet-Cookie: y=1',
  'x\u2028alert(1)\u2029',
  'x\u0000y',
  '\u202egnp.exe',
  '__proto__',
  '\ud800',
]

/** Everything that a policy is rendered to. */
function surfaces(policy: Policy): ReactElement[] {
  const store = createConsentStore(policy, { storage: memoryStorage(), readSignals: () => NO_SIGNALS })
  return [
    <CookiePolicy key="page" policy={policy} />,
    <CookieTable key="table" policy={policy} />,
    <PreferencesForm key="form" policy={policy} endpoint="/consent" grants={{ tool: true }} />,
    <ConsentInitScript key="program" policy={policy} />,
    <ConsentProvider key="ui" store={store} endpoint="/consent">
      <ConsentBanner preferencesPage="/preferences" />
      <ConsentEmbed service="tool" src="https://tool.example/" title="Video" />
    </ConsentProvider>,
  ]
}

/** The elements of a page with the names of their attributes: what text can never change. */
function skeleton(policy: Policy) {
  return surfaces(policy).map((surface) => {
    document.body.innerHTML = renderToStaticMarkup(surface)
    // Where a text is no link, it stands without one. A contact that is no link is a postal address, which has lines.
    const isPlain = ({ tagName }: Element) => /^(A|BDI|SPAN|BR)$/.test(tagName)
    const elements = [...document.body.querySelectorAll('*')].filter(
      (each) => each.tagName !== 'A' && !(each.closest('#volenti-contact') && isPlain(each)),
    )
    return elements.map((element) => `${element.tagName} ${element.getAttributeNames().join(' ')}`)
  })
}

function linksOf(policy: Policy) {
  return surfaces(policy).flatMap((surface) => {
    document.body.innerHTML = renderToStaticMarkup(surface)
    return [...document.body.querySelectorAll('[href], [src], [action], [formaction], [srcdoc], [style]')].flatMap((element) =>
      ['href', 'src', 'action', 'formaction', 'srcdoc', 'style'].flatMap((name) => element.getAttribute(name) ?? []),
    )
  })
}

const PLACES = pathsIn(base())
const SKELETON = skeleton(base())

/** The texts that are shown, or written into a header or a program, as they are. */
const SHOWN = ['site.name', 'categories.other.title', 'services.tool.vendor.name', 'cookies.1.name', 'thirdParties.0.examples.1']

it('tries every text of a policy', () => {
  expect(PLACES.length).toBeGreaterThan(35)
})

it.each(PAYLOADS)('refuses %j with a code, or holds it harmless in every place at once', async (text) => {
  const policy = base()
  const places = PLACES.filter((path) => write(policy, path, text)).map((path) => path.join('.'))
  if (!text.includes('\u202e')) expect(places).toEqual(expect.arrayContaining(SHOWN))
  for (const place of ['links.privacyPolicy', 'site.url', 'services.tool.vendor.privacyUrl'])
    if (/^(java|data|vb)/i.test(text)) expect(places).not.toContain(place)

  // Elements and attributes come from the code alone.
  expect(skeleton(policy)).toEqual(SKELETON)
  for (const link of linksOf(policy)) expect(new URL(link, 'https://example.com/').protocol).toMatch(/^(https?|mailto|tel):$/)

  const program = consentInitScript(policy)
  expect(program).not.toMatch(/<\/script|<!--|[\u2028\u2029]/i)
  expect(() => new Function(program)).not.toThrow()

  for (const source of Object.values(contentSecurityPolicy(policy)).flat())
    expect(source).toMatch(/^(https|wss):\/\/(\*\.)?[\w-]+(\.[\w-]+)+(:\d+)?$/)

  const headers = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' }
  const request = new Request('https://example.com/consent', { method: 'POST', body: 'action=accept-all', headers })
  for (const cookie of [(await createConsentHandler(policy)(request)).headers.get('set-cookie') ?? '', ...expireCookies(policy, {})]) {
    expect(() => new Headers({ 'Set-Cookie': cookie })).not.toThrow()
    expect(cookie).toMatch(/^[\w!#$%&'*+.^`|~-]+=[\w.~-]*(; ?(Path=\/|Max-Age=\d+|SameSite=lax|Secure|HttpOnly|Domain=[\w.-]+))+$/)
  }
})
