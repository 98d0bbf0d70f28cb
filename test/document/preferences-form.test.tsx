// @vitest-environment jsdom
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { createConsentStore, memoryStorage, NO_SIGNALS, type Policy, save } from 'volenti'
import { PreferencesForm, type PreferencesFormProps } from 'volenti/document'
import { createConsentHandler, readConsent } from 'volenti/server'
import { policy } from '../../examples/mastering-lead/src/policy.ts'
import { en } from '../../src/locales/en/index.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { bare, full, violations } from './fixtures.ts'

function show(element: ReactElement): HTMLFormElement {
  document.documentElement.lang = 'en'
  document.title = 'Cookies'
  document.body.innerHTML = `<main><h1>Cookies</h1>${renderToStaticMarkup(element)}</main>`
  const [form] = document.forms
  if (!form) throw new Error('There is no form.')
  return form
}

const boxes = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
const ticked = (form: HTMLFormElement) => boxes(form).flatMap(({ name, checked }) => (checked ? name : []))
const selects = (form: HTMLFormElement) => [...form.querySelectorAll('select')]
const shown = (select: HTMLSelectElement | undefined) => select?.selectedOptions[0]?.textContent
const button = (form: HTMLFormElement, text: string) => [...form.querySelectorAll('button')].find(({ textContent }) => textContent === text)

/** The request that a browser sends when a button of the form is pressed. */
function post(form: HTMLFormElement, pressed: HTMLButtonElement | undefined): Request {
  const fields = new URLSearchParams([...new FormData(form, pressed)].map(([name, value]): [string, string] => [name, `${value}`]))
  const headers = { 'Sec-Fetch-Site': 'same-origin', Referer: 'https://example.com/preferences' }
  return new Request(new URL(form.getAttribute('action') ?? '', 'https://example.com'), { method: form.method, headers, body: fields })
}

/** The consent in the visitor's next request after a button has sent the form. */
async function send(form: HTMLFormElement, text: string, declared: Policy = full) {
  const response = await createConsentHandler(declared)(post(form, button(form, text)))
  expect([response.status, response.headers.get('location')]).toEqual([303, '/preferences'])
  const [cookie] = response.headers.getSetCookie()
  return readConsent((cookie ?? '').split(';')[0], declared)
}

/** The categories that are granted then. */
async function sendAnd(form: HTMLFormElement, text: string, declared: Policy = full) {
  const { grants } = await send(form, text, declared)
  return Object.keys(declared.categories).filter((id) => grants[id])
}

describe('<PreferencesForm />', () => {
  it('ticks only what is granted', () => {
    expect(ticked(show(<PreferencesForm policy={full} endpoint="/consent" />))).toEqual([])
    expect(ticked(show(<PreferencesForm policy={full} endpoint="/consent" grants={{ analytics: false, marketing: true }} />))).toEqual(['marketing'])
  })

  it('has a box for each optional category, named by its title and described by its description', () => {
    const form = show(<PreferencesForm policy={full} endpoint="/consent" />)
    expect(boxes(form).map(({ name, labels }) => [name, labels?.[0]?.textContent])).toEqual([
      ['functional', 'Functionality'],
      ['analytics', 'Analytics'],
      ['marketing', 'Marketing'],
      ['social', 'Social media'],
    ])
    const [, , , social] = boxes(form)
    expect(document.getElementById(social?.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Shows posts of other networks.')
  })

  it('says of a required category that it is always on, even where grants deny it', () => {
    const form = show(<PreferencesForm policy={full} endpoint="/consent" grants={{ necessary: false }} />)
    expect([...form.querySelectorAll('[data-slot="volenti-always-on"]')].map(({ textContent }) => textContent)).toEqual(['Always on'])
    expect(form.querySelectorAll('[name=necessary]')).toHaveLength(0)
  })

  it('sends choices that the handler takes: the ticked are granted, the others denied', async () => {
    const form = show(<PreferencesForm policy={full} endpoint="/consent" grants={{ analytics: true }} />)
    for (const box of boxes(form)) if (box.name === 'social') box.checked = true
    expect(await sendAnd(form, 'Save choices')).toEqual(['necessary', 'analytics', 'social'])
  })

  it('grants and denies everything by one button each, with any box ticked', async () => {
    const form = show(<PreferencesForm policy={policy} endpoint="/consent" grants={{ functional: true }} />)
    expect(await sendAnd(form, 'Reject all', policy)).toEqual(['necessary'])
    expect(await sendAnd(form, 'Accept all', policy)).toEqual(['necessary', 'functional', 'analytics'])
  })

  it('keeps what is ticked when Enter is pressed in a box', () => {
    const form = show(<PreferencesForm policy={full} endpoint="/consent" />)
    // A form is sent by the first of its buttons then.
    expect(form.querySelector('button')?.textContent).toBe('Save choices')
  })

  it('shows for each service whether it follows its category or has its own choice', () => {
    const grants = { analytics: true, counter: false, social: false, posts: true }
    const [counter, posts] = selects(show(<PreferencesForm policy={full} endpoint="/consent" grants={grants} />))
    expect([counter?.labels[0]?.textContent, shown(counter)]).toEqual(['Counter', 'Not allowed'])
    expect([posts?.labels[0]?.textContent, shown(posts)]).toEqual(['Posting Inc', 'Allowed'])
    expect(document.getElementById(counter?.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Counts visits')
    expect([...document.querySelectorAll('[data-slot="volenti-some-allowed"]')].map(({ textContent }) => textContent)).toEqual([
      '0 of 1 service allowed.',
      '1 of 1 service allowed.',
    ])

    const asCategory = selects(show(<PreferencesForm policy={full} endpoint="/consent" grants={{ analytics: true, counter: true }} />))
    expect(asCategory.map(shown)).toEqual(['Same as Analytics', 'Same as Social media'])
    expect(document.querySelector('[data-slot="volenti-some-allowed"]')).toBeNull()
    expect(selects(show(<PreferencesForm policy={full} endpoint="/consent" grants={{ analytics: true }} />)).map(shown)).toEqual([
      'Same as Analytics',
      'Same as Social media',
    ])
  })

  it('has no field for a service of a required category', () => {
    const services = { login: { category: 'necessary', vendor: { name: 'Login' } } }
    const form = show(<PreferencesForm policy={{ ...full, services }} endpoint="/consent" grants={{ necessary: false, login: true }} />)
    expect(selects(form)).toEqual([])
    expect(form.textContent).toContain('Login')
    expect(form.textContent).not.toMatch(/services? allowed/)
  })

  it.each<[string, Readonly<Record<string, 'granted' | 'denied'>>]>([
    ['a service refused alone', { analytics: 'granted', counter: 'denied', functional: 'granted', social: 'denied', marketing: 'denied' }],
    ['a service allowed alone', { analytics: 'denied', counter: 'granted', functional: 'denied', social: 'denied', marketing: 'denied' }],
    ['services that do as their category', { analytics: 'granted', functional: 'denied', social: 'granted', marketing: 'denied' }],
  ])('keeps what was chosen when it is saved as it is: %s', async (_, choices) => {
    const store = createConsentStore(full, { storage: memoryStorage(), readSignals: () => NO_SIGNALS })
    save(store, choices)
    const form = show(<PreferencesForm policy={full} endpoint="/consent" grants={store.getState().grants} />)
    const { record, grants } = await send(form, 'Save choices')
    expect(grants).toEqual(store.getState().grants)
    expect(Object.fromEntries(Object.entries(record?.choices ?? {}).map(([id, { choice }]) => [id, choice]))).toEqual(choices)
  })

  it('lets a service follow its category, unless the visitor chooses otherwise', async () => {
    const grants = { analytics: true, counter: true }
    const untick = (form: HTMLFormElement) => {
      for (const box of boxes(form)) box.checked = false
      return form
    }
    const along = untick(show(<PreferencesForm policy={full} endpoint="/consent" grants={grants} />))
    expect((await send(along, 'Save choices')).grants.counter).toBe(false)

    const alone = untick(show(<PreferencesForm policy={full} endpoint="/consent" grants={grants} />))
    const [counter] = selects(alone)
    if (counter) counter.value = 'granted'
    expect((await send(alone, 'Save choices')).grants).toMatchObject({ analytics: false, counter: true })
    expect((await send(alone, 'Reject all')).grants).toMatchObject({ analytics: false, counter: false })
  })

  it('lists the cookies and the services of each category', () => {
    const form = show(<PreferencesForm policy={full} endpoint="/consent" />)
    const details = [...form.querySelectorAll('details')]
    expect(details.map((element) => element.querySelector('caption')?.textContent)).toEqual([
      'Strictly necessary cookies',
      'Functionality cookies',
      'Analytics cookies',
      'Marketing cookies',
      undefined,
    ])
    expect(details.map((element) => element.querySelector('summary')?.textContent)).toEqual([
      'What is stored',
      'What is stored',
      'What is stored, and services (1): Counter',
      'What is stored',
      'What is stored, and services (1): Posting Inc',
    ])
    expect(details[2]?.querySelector('li p')?.textContent).toBe('Counts visits Privacy information of Counting Ltd')
    expect(details[2]?.querySelector('a')?.getAttribute('href')).toBe('https://counting.example/privacy')
  })

  it('has nothing to open for a category that declares nothing', () => {
    const form = show(<PreferencesForm policy={{ ...bare, categories: { ...bare.categories, analytics: {} } }} endpoint="/consent" />)
    expect(form.querySelectorAll('details')).toHaveLength(1)
  })

  it('has nothing to press where nothing is optional', () => {
    const form = show(<PreferencesForm policy={bare} endpoint="/consent" />)
    expect(form.querySelectorAll('button, input, select')).toHaveLength(0)
    expect(form.textContent).toContain('Always on')
  })

  it('says what a signal keeps off, unless it is granted all the same', () => {
    const signals = { gpc: true, dnt: false }
    const told = (props: Partial<PreferencesFormProps>) =>
      [...show(<PreferencesForm policy={full} endpoint="/consent" {...props} />).querySelectorAll('[data-slot="volenti-category"]')].flatMap(
        (category) => (category.textContent?.includes(en.form.deniedBySignal) ? (category.querySelector('h2')?.textContent ?? '') : []),
      )
    expect(told({})).toEqual([])
    expect(told({ signals: NO_SIGNALS })).toEqual([])
    expect(told({ signals })).toEqual(['Marketing', 'Social media'])
    expect(told({ signals, grants: { marketing: true } })).toEqual(['Social media'])
    expect(told({ signals: { gpc: false, dnt: true } })).toEqual(['Functionality', 'Analytics', 'Marketing', 'Social media'])
    const [, , marketing] = boxes(show(<PreferencesForm policy={full} endpoint="/consent" signals={signals} />))
    expect(document.getElementById(marketing?.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Tick the box')
    expect(told({ policy: { ...full, signals: { gpc: 'ignored' } }, signals })).toEqual([])
  })

  it('lets a ticked box make an exception from the signal', async () => {
    const request = new Request('https://example.com/preferences', { headers: { 'Sec-GPC': '1' } })
    const { grants, signals } = readConsent(request, full)
    const form = show(<PreferencesForm policy={full} endpoint="/consent" grants={grants} signals={signals} />)
    expect(form.textContent).toContain(en.form.deniedBySignal)
    for (const box of boxes(form)) if (box.name === 'marketing') box.checked = true
    const sent = post(form, button(form, 'Save choices'))
    sent.headers.set('Sec-GPC', '1')
    const response = await createConsentHandler(full)(sent)
    const headers = { 'Sec-GPC': '1', Cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' }
    expect(readConsent(new Request('https://example.com', { headers }), full).grants).toMatchObject({ marketing: true, social: false })
  })

  it('has no link that would run a script', () => {
    const vendor = { name: 'Evil', privacyUrl: 'javascript:alert(1)' }
    const form = show(<PreferencesForm policy={{ ...full, services: { evil: { category: 'analytics', vendor } } }} endpoint="/consent" />)
    expect(form.querySelectorAll('a')).toHaveLength(0)
  })

  it('is written in the language of its texts', () => {
    expectTypeOf<Locale>().toExtend<NonNullable<PreferencesFormProps['locale']>>()
    const locale: Locale = { ...en, id: 'ar', dir: 'rtl', dialog: { ...en.dialog, save: 'حفظ' } }
    const form = show(<PreferencesForm policy={full} endpoint="/consent" locale={locale} />)
    expect([form.lang, form.dir, form.querySelector('button')?.textContent]).toEqual(['ar', 'rtl', 'حفظ'])
  })

  it('knows the categories and services of the policy', () => {
    type GrantsOf<P extends Policy> = NonNullable<PreferencesFormProps<P>['grants']>
    expectTypeOf<keyof GrantsOf<typeof policy>>().toEqualTypeOf<'necessary' | 'functional' | 'analytics'>()
    type WithServices = Policy<'necessary' | 'analytics', 'counter'>
    expectTypeOf<keyof GrantsOf<WithServices>>().toEqualTypeOf<'necessary' | 'analytics' | 'counter'>()
  })

  it.each([
    ['the Mastering Lead policy', policy],
    ['everything a policy can declare', full],
    ['nothing to choose', bare],
  ])('has no accessibility violations with %s', async (_, declared) => {
    show(<PreferencesForm policy={declared} endpoint="/consent" className="mine" />)
    expect(await violations()).toEqual([])
  })
})
