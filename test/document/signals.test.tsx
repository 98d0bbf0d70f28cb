// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type Policy, resolveGrants, type SignalPolicy } from 'volenti'
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

/** What the store denies when the browser sends one of the signals. */
const denied = (policy: Policy, signal: 'gpc' | 'dnt') =>
  resolveGrants(policy, null, { gpc: false, dnt: false, [signal]: true }, Date.now()).deniedBySignal

describe.each([
  ['a policy that sells or shares', full],
  ['a policy that does not', masteringLead],
])('the clauses of %s', (_, declared) => {
  it.each(COMBINATIONS)('say what the store does under %j', (signals) => {
    const policy: Policy = { ...declared, signals }
    const { gpc, dnt } = clauses(policy)

    expect(gpc).toMatch(/Global Privacy Control \(GPC\)/)
    expect(gpc.includes('honors it')).toBe(signals?.gpc !== 'ignored')
    expect(gpc.includes('changes nothing')).toBe(signals?.gpc === 'ignored')
    expect(gpc.includes('following stays off')).toBe(denied(policy, 'gpc').length > 0)

    expect(dnt).toMatch(/Do Not Track \(DNT\)/)
    expect(dnt.includes('treats it as a refusal')).toBe(denied(policy, 'dnt').length > 0)
    expect(dnt.includes('changes nothing')).toBe(denied(policy, 'dnt').length === 0)
  })
})

describe('the clause on Global Privacy Control', () => {
  it('names the categories that the store denies, and only these', () => {
    expect(denied(full, 'gpc')).toEqual(['marketing', 'social'])
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

describe('a policy without anything optional', () => {
  it.each(COMBINATIONS)('has nothing that a signal could switch off, under %j', (signals) => {
    document.body.innerHTML = renderToStaticMarkup(<CookiePolicy policy={{ ...bare, signals }} />)
    const text = document.querySelector('#volenti-signals')?.textContent
    expect(text).toMatch(/Do Not Track \(DNT\) and Global Privacy Control \(GPC\).*nothing for them to switch off/)
    expect(text).not.toMatch(/refusal|honors|changes nothing/)
  })
})
