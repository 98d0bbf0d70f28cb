// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  acceptAll,
  createConsentStore,
  defineRegimes,
  memoryStorage,
  NO_SIGNALS,
  type Policy,
  type Regime,
  rejectAll,
  resolveGrants,
  save,
} from 'volenti'
import { CookiePolicy, CookieTable, PreferencesForm } from 'volenti/document'
import { deDocument, deRegimes } from 'volenti/locales/de'
import { enDocument, enRegimes } from 'volenti/locales/en'
import { canadaNotice, optIn, optInStatistics, usOptOut } from 'volenti/regimes'
import { createConsentHandler, readConsent } from 'volenti/server'
import { policy, policyWithService } from '../support/policies.ts'

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

describe('a preferences form that is sent under another regime than it was rendered under', () => {
  const declared: Policy = policyWithService
  const regimes = defineRegimes(declared, [optIn, usOptOut])
  const now = Date.UTC(2026, 10, 27)

  /** A visitor whose cookie is in this storage. Returns the form as a page renders it, under the id of a regime or with none. */
  function render(storage = memoryStorage(), regime: string | undefined = 'us-opt-out', id: string | undefined = regime) {
    const cookie = `volenti=${storage.read().join()}`
    const { grants } = readConsent(storage.read().length > 0 ? cookie : '', declared, { regimes, regime, now })
    document.body.innerHTML = renderToStaticMarkup(
      <PreferencesForm policy={declared} endpoint="/consent" grants={grants} regimes={regimes} regime={id} />,
    )
    const [form] = document.forms
    if (!form) throw new Error('There is no form.')
    return form
  }
  const field = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement & HTMLSelectElement
  const open = (storage = memoryStorage(), regime = 'us-opt-out') =>
    createConsentStore(declared, { regimes, regime, storage, now: () => now - 60_000, readSignals: () => NO_SIGNALS })

  /** Sends the form to a handler, and returns the choices in the record then. */
  async function send(form: HTMLFormElement, storage = memoryStorage(), regime?: string, change?: (fields: URLSearchParams) => void) {
    const fields = new URLSearchParams([...new FormData(form)].map(([name, value]): [string, string] => [name, `${value}`]))
    fields.set('action', 'save')
    change?.(fields)
    const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: storage.read().length > 0 ? `volenti=${storage.read().join()}` : '' }
    const handle = createConsentHandler(declared, { regimes, now: () => now, ...(regime && { regimeOf: () => regime }) })
    const answer = await handle(new Request('https://example.com/consent', { method: 'POST', headers, body: fields }))
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0]
    const { record } = readConsent(cookie, declared, { regimes, now })
    const choices = Object.entries(record?.choices ?? {}).map(([name, { choice }]) => [name, choice])
    return {
      status: answer.status,
      choices: Object.fromEntries(choices),
      grantsIn: (id: string) => readConsent(cookie, declared, { regimes, regime: id, now }).grants,
    }
  }

  it('makes no choice of a box that the regime had ticked and the visitor left', async () => {
    const form = render()
    field(form, 'functional').checked = false
    const { choices, grantsIn } = await send(form)
    expect(choices).toEqual({ functional: 'denied' })
    expect(grantsIn('opt-in')).toMatchObject({ analytics: false, marketing: false })
    expect(grantsIn('us-opt-out')).toMatchObject({ functional: false, analytics: true, marketing: true })
  })

  it('does not overrule what was refused in another tab meanwhile', async () => {
    const storage = memoryStorage()
    const form = render(storage)
    rejectAll(open(storage))
    expect((await send(form, storage, 'us-opt-out')).choices).toEqual({ functional: 'denied', analytics: 'denied', marketing: 'denied' })
  })

  it('keeps what the visitor allows by name, before and in the form', async () => {
    const storage = memoryStorage()
    save(open(storage), { analytics: 'granted', marketing: 'denied' })
    const form = render(storage)
    field(form, 'marketing').checked = true
    expect((await send(form, storage)).choices).toEqual({ analytics: 'granted', marketing: 'granted' })
    const asked = render(memoryStorage(), 'opt-in')
    field(asked, 'analytics').checked = true
    expect((await send(asked)).choices).toEqual({ functional: 'denied', analytics: 'granted', marketing: 'denied' })
  })

  it('makes no choice of a box that any regime ticks, where the form does not say what was ticked', async () => {
    const without = (fields: URLSearchParams) => fields.delete('ticked.before')
    expect((await send(render(), memoryStorage(), undefined, without)).choices).toEqual({})
    const storage = memoryStorage()
    acceptAll(open(storage))
    expect((await send(render(storage), storage, undefined, without)).choices).toEqual({
      functional: 'granted',
      analytics: 'granted',
      marketing: 'granted',
    })
    // The page knows the grants of the regime, but not its id.
    expect((await send(render(memoryStorage(), 'us-opt-out', ''))).choices).toEqual({})
  })

  it('grants no more than without the field, whatever the field says', async () => {
    const saying = (value: string) => (fields: URLSearchParams) => fields.set('ticked.before', value)
    expect((await send(render(), memoryStorage(), 'us-opt-out', saying(''))).choices).toEqual({})
    const { choices, status } = await send(render(), memoryStorage(), 'us-opt-out', saying('constructor'))
    expect([choices, status]).toEqual([{}, 303])
    const all = await send(render(), memoryStorage(), undefined, saying('functional analytics marketing counter'))
    expect(all.choices).toEqual({})
  })

  it('lets a service that was refused follow its category again, where the visitor says so', async () => {
    const storage = memoryStorage()
    save(open(storage), { counter: 'denied', marketing: 'denied' })
    const left = render(storage)
    expect(field(left, 'counter').value).toBe('denied')
    expect((await send(left, storage)).choices).toEqual({ marketing: 'denied', counter: 'denied' })

    const form = render(storage)
    field(form, 'counter').selectedIndex = 0
    const { choices, grantsIn } = await send(form, storage)
    expect(choices).toEqual({ marketing: 'denied' })
    expect(grantsIn('us-opt-out')).toMatchObject({ analytics: true, counter: true, marketing: false })
    expect(grantsIn('opt-in')).toMatchObject({ analytics: false, counter: false })
  })

  it('keeps a service refused that was refused in another tab meanwhile', async () => {
    const storage = memoryStorage()
    const form = render(storage)
    save(open(storage), { counter: 'denied' })
    expect((await send(form, storage)).choices).toEqual({ counter: 'denied' })
  })
})
