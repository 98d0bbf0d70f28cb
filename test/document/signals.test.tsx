// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { acceptAll, createConsentStore, memoryStorage, NO_SIGNALS, type Policy, type PrivacySignals, type SignalPolicy, save } from 'volenti'
import { CookiePolicy } from 'volenti/document'
import { policy as masteringLead } from '../../examples/mastering-lead/src/policy.ts'
import { bare, full } from './fixtures.ts'

const COMBINATIONS: (SignalPolicy | undefined)[] = [
  undefined,
  {},
  ...(['honored', 'ignored'] as const).flatMap((gpc) => (['ignored', 'treated-as-refusal'] as const).map((dnt) => ({ gpc, dnt }))),
]

/** The clause of the page about each signal. */
function clauses(policy: Policy) {
  document.body.innerHTML = renderToStaticMarkup(<CookiePolicy policy={policy} />)
  const clause = (title: string) =>
    [...document.querySelectorAll('#volenti-signals h3')].find(({ textContent }) => textContent === title)?.nextElementSibling?.textContent ?? ''
  return { gpc: clause('Global Privacy Control'), dnt: clause('Do Not Track') }
}

describe.each<[string, Policy, boolean]>([
  ['a policy that sells or shares', full, true],
  ['a policy that does not', masteringLead, false],
])('the clauses of %s', (_, declared, sells) => {
  it.each(COMBINATIONS)('say what the store does under %j', (signals) => {
    const policy: Policy = { ...declared, signals }
    const { gpc, dnt } = clauses(policy)

    expect(gpc).toMatch(/Global Privacy Control \(GPC\)/)
    expect(gpc.includes('honors it')).toBe(signals?.gpc !== 'ignored')
    expect(gpc.includes('changes nothing')).toBe(signals?.gpc === 'ignored')
    expect(gpc.includes('following stays off')).toBe(sells && signals?.gpc !== 'ignored')

    expect(dnt).toMatch(/Do Not Track \(DNT\)/)
    expect(dnt.includes('treats it as a refusal')).toBe(signals?.dnt === 'treated-as-refusal')
    expect(dnt.includes('changes nothing')).toBe(signals?.dnt !== 'treated-as-refusal')
  })
})

describe('the clause on Global Privacy Control', () => {
  it('names the categories that sell or share, and only these', () => {
    expect(clauses(full).gpc).toMatch(/: Marketing and Social media\.$/)
  })

  it('says that there is nothing to switch off when no optional category sells or shares', () => {
    const { gpc } = clauses({
      ...full,
      categories: { ...full.categories, marketing: { required: true }, social: { ...full.categories.social, sellsOrShares: false } },
    })
    expect(gpc).toMatch(/No optional category of this policy sells or shares/)
  })
})

describe('a store under the same policy', () => {
  /** A later visit, with a signal, of somebody who once accepted everything. */
  function visit(policy: Policy, sent: Partial<PrivacySignals>) {
    const storage = memoryStorage()
    acceptAll(createConsentStore(policy, { storage, readSignals: () => NO_SIGNALS }))
    return createConsentStore(policy, { storage, readSignals: () => ({ ...NO_SIGNALS, ...sent }) })
  }

  it.each(COMBINATIONS)('keeps off what the clauses say, under %j', (signals) => {
    const policy: Policy = { ...full, signals }
    const { gpc, dnt } = clauses(policy)
    expect(visit(policy, { gpc: true }).isGranted('marketing')).toBe(!gpc.includes('Marketing'))
    expect(visit(policy, { gpc: true }).isGranted('analytics')).toBe(!gpc.includes('Analytics'))
    expect(visit(policy, { dnt: true }).isGranted('analytics')).toBe(!dnt.includes('everything optional stays off, unless'))
  })

  it('lets the visitor switch on by name what a signal keeps off', () => {
    for (const signal of [{ gpc: true }, { dnt: true }]) {
      const store = visit(full, signal)
      save(store, { marketing: 'granted' })
      expect(store.isGranted('marketing')).toBe(true)
    }
  })
})

describe('a policy without anything optional', () => {
  it.each(COMBINATIONS)('has nothing that a signal could switch off, under %j', (signals) => {
    document.body.innerHTML = renderToStaticMarkup(<CookiePolicy policy={{ ...bare, signals }} />)
    const text = document.querySelector('#volenti-signals')?.textContent
    expect(text).toMatch(/Do Not Track \(DNT\) and Global Privacy Control \(GPC\).*nothing for them to switch off/)
    expect(text).not.toMatch(/refusal|honors|changes nothing/)
  })
})
