import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { acceptAll, createConsentStore, memoryStorage, NO_SIGNALS, type Policy, resolveGrants, validatePolicy } from 'volenti'
import { CookiePolicy, CookieTable, PreferencesForm } from 'volenti/document'
import { ConsentProvider } from 'volenti/react'
import { ConsentBanner, ConsentEmbed } from 'volenti/ui'
import { durationSeconds, matchesName } from '../../src/core/internal.ts'
import { fillElements } from '../../src/document/fill-elements.ts'
import { fill } from '../../src/locales/fill.ts'

const KEYS = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name', 'call']

const base: Policy = {
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {} },
}

/** An object with an entry of its own under the key, also under `__proto__`. */
const under = <T,>(key: string, value: T) => Object.fromEntries([[key, value]])

describe.each(KEYS)('the word %s', (key) => {
  it('is a role of a third party like any other', () => {
    const policy: Policy = { ...base, thirdParties: [{ role: key, examples: ['One'] }, { role: `${key} two` }] }
    expect(() => validatePolicy(policy)).not.toThrow()
    const html = renderToStaticMarkup(<CookiePolicy policy={policy} />)
    expect(html).toContain(`${key} two</li>`)
    expect(html).toMatch(new RegExp(`<li><span>${key}</span>[^/]*</span><bdi>One</bdi>`))
  })

  it('is shown as it is where a policy that nobody validated holds it', () => {
    const policy: Policy = {
      ...base,
      categories: { ...base.categories, ...under(key, {}), other: { title: 'Other', description: 'x', purposes: [key as 'analytics'] } },
      services: under(key, { category: key, vendor: { name: 'Vendor' } }),
      cookies: [{ name: 'a', category: 'analytics', purpose: 'x', duration: key as 'session', kind: key as 'cookie' }],
    }
    for (const element of [
      <CookiePolicy key="page" policy={policy} />,
      <CookieTable key="table" policy={policy} />,
      <PreferencesForm key="form" policy={policy} endpoint="/consent" />,
    ]) {
      const html = renderToStaticMarkup(element)
      expect(html).toContain(key)
      expect(html).not.toContain('native code')
    }
  })

  it('is granted to nobody, as a category, a service or an id', () => {
    expect(durationSeconds(key)).toBeNaN()
    const store = createConsentStore(base, { storage: memoryStorage(), readSignals: () => NO_SIGNALS })
    acceptAll(store)
    expect(store.isGranted(key)).toBe(false)
    const policy: Policy = { ...base, services: { tool: { category: key, vendor: { name: 'Vendor' } } } }
    expect(resolveGrants(policy, store.getRecord(), { signals: NO_SIGNALS, now: Date.now() }).grants.tool).toBe(false)
  })

  it('is refused as an id by validatePolicy where every object has it', () => {
    const categories = { ...base.categories, ...under(key, { title: 'A', description: 'B' }) }
    if (key in {}) expect(() => validatePolicy({ ...base, categories })).toThrow(expect.objectContaining({ code: 'invalid-id' }))
  })

  it('renders a banner and an embed, and throws into neither', () => {
    const store = createConsentStore({ ...base, categories: { ...base.categories, ...under(key, {}) } }, { storage: memoryStorage() })
    const html = renderToStaticMarkup(
      <ConsentProvider store={store}>
        <ConsentBanner />
        <ConsentEmbed service={key} src="https://example.com/" title="Video" />
      </ConsentProvider>,
    )
    expect(html).not.toContain('<iframe')
    expect(html).not.toContain('native code')
  })

  it('is no placeholder that a text can fill', () => {
    expect(fill(`a {${key}}`, {})).toBe(`a {${key}}`)
    expect(renderToStaticMarkup(<p>{fillElements(`a {${key}}`, {})}</p>)).toBe(`<p>a {${key}}</p>`)
    expect(matchesName(key, key)).toBe(true)
  })
})
