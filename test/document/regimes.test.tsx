// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { defineRegimes, NO_SIGNALS, type Policy, type Regime, resolveGrants } from 'volenti'
import { CookiePolicy, CookieTable, PreferencesForm } from 'volenti/document'
import { deDocument, deRegimes } from 'volenti/locales/de'
import { enDocument, enRegimes } from 'volenti/locales/en'
import { canadaNotice, optIn, optInStatistics, usOptOut } from 'volenti/regimes'
import { policy } from '../support/policies.ts'

/** The text of a section of the policy page under a regime. */
function section(id: string, regime: Regime | undefined, of: Policy = policy, locale = enDocument) {
  const regimes = regime && defineRegimes(of, [regime])
  document.body.innerHTML = renderToStaticMarkup(<CookiePolicy policy={of} locale={locale} regimes={regimes} regime={regime?.id} />)
  return document.querySelector(`#volenti-${id}`)?.textContent ?? ''
}

describe('the policy page under a regime that allows before a decision', () => {
  it('says of no category that it is off until it is allowed', () => {
    for (const regime of [usOptOut, canadaNotice]) {
      const text = section('types', regime)
      expect(text.match(/On until you say no\./g)).toHaveLength(3)
      expect(text).not.toContain('Off until')
      expect(section('signals', regime)).not.toContain('stays off anyway')
    }
  })

  it('says how to switch everything off, and not that we ask again', () => {
    const text = section('manage', canadaNotice)
    expect(text).toContain('optional cookies may be on until you say no. One click in the cookie settings switches all of them off.')
    expect(text).not.toContain('ask you again')
    expect(section('updates', canadaNotice)).not.toContain('ask you again')
  })

  it('names the right and the link of the law where it has one', () => {
    const right =
      'You have the right to opt out of the sale and sharing of your personal data. For cookies, the link “Your Privacy Choices” on every page does it.'
    expect(section('manage', usOptOut)).toContain(right)
    expect(section('manage', canadaNotice)).not.toContain('sale and sharing')
    const own = { ...enDocument, regimes: { ...enRegimes, privacyChoices: 'Your California Privacy Choices' } }
    expect(section('manage', usOptOut, policy, own)).toContain('the link “Your California Privacy Choices”')
  })

  it('says that the signal counts, also where the policy alone ignores it', () => {
    const ignoring: Policy = { ...policy, signals: { gpc: 'ignored' } }
    expect(section('signals', undefined, ignoring)).toContain('At present it changes nothing')
    expect(section('signals', usOptOut, ignoring)).toMatch(/Example honors it.*Marketing\./)
  })

  it('lists the record for as long as a browser keeps it', () => {
    expect(section('list', usOptOut)).toContain('400 days')
    expect(section('list', undefined)).not.toContain('400 days')
    const table = renderToStaticMarkup(<CookieTable policy={policy} regimes={defineRegimes(policy, [optIn])} />)
    expect(table).toContain('400 days')
  })

  it('says the same in other languages', () => {
    const text = section('manage', usOptOut, policy, { ...deDocument, regimes: deRegimes })
    expect(text).toContain('mit dem Link „Ihre Datenschutzauswahl“ auf jeder Seite')
  })
})

describe('the policy page under a regime that asks for a choice', () => {
  it('says the same as without regimes, with the clocks of the regime', () => {
    const slow: Regime = { ...optIn, askAgain: { afterGrant: '3 months', afterRefusal: '2 months' } }
    expect(section('types', slow)).toBe(section('types', undefined))
    expect(section('signals', slow)).toBe(section('signals', undefined))
    expect(section('manage', slow)).toContain('A permission counts for 3 months and a refusal for 2 months')
    expect(section('updates', slow)).toContain('ask you again')
  })

  it('says which statistics are on until somebody objects', () => {
    const text = section('types', optInStatistics)
    expect(text.match(/On until you say no\./g)).toHaveLength(1)
    expect(text.match(/Off until you allow it\./g)).toHaveLength(2)
  })
})

describe('the preferences form under a regime', () => {
  const html = (regime: Regime, gpc: boolean) => {
    const { grants } = resolveGrants(policy, null, { signals: { ...NO_SIGNALS, gpc }, now: 0, regime })
    const regimes = defineRegimes(policy, [regime])
    return renderToStaticMarkup(
      <PreferencesForm policy={policy} endpoint="/consent" grants={grants} signals={{ ...NO_SIGNALS, gpc }} regimes={regimes} regime={regime.id} />,
    )
  }

  it('starts with what is on ticked, and what a signal denies not', () => {
    document.body.innerHTML = html(usOptOut, true)
    const ticked = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(({ name, checked }) => [name, checked])
    expect(ticked).toEqual([
      ['functional', true],
      ['analytics', true],
      ['marketing', false],
    ])
    expect(document.body.textContent).toContain('Opt-Out Request Honored')
  })

  it('says nothing of an opt-out without one, and where the law asks first', () => {
    expect(html(usOptOut, false)).not.toContain('Opt-Out')
    expect(html(optIn, true)).not.toContain('Opt-Out')
  })

  it('says it when a signal denies what is off beforehand too', () => {
    const withoutAds: Regime = { ...usOptOut, before: { analytics: 'allowed' } }
    expect(html(withoutAds, true)).toContain('Opt-Out Request Honored')
    expect(html(withoutAds, false)).not.toContain('Opt-Out')
  })

  it('does not say it while another sale is on', () => {
    const twice: Policy = { ...policy, categories: { ...policy.categories, ads: { title: 'Ads', description: 'Ads.', sellsOrShares: true } } }
    const regimes = defineRegimes(twice, [{ ...usOptOut, before: { marketing: 'allowed' } }])
    const says = (ads: boolean) =>
      renderToStaticMarkup(<PreferencesForm policy={twice} endpoint="/consent" grants={{ marketing: false, ads }} regimes={regimes} />).includes(
        'Opt-Out',
      )
    expect([says(true), says(false)]).toEqual([false, true])
  })
})
