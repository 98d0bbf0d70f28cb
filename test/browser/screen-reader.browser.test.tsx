import { virtual } from '@guidepup/virtual-screen-reader'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { acceptAll, createConsentStore, definePolicy, memoryStorage, type Policy, withdraw } from 'volenti'
import { ConsentProvider } from 'volenti/react'
import { ConsentBanner, PreferencesTrigger } from 'volenti/ui'
import '../../src/ui/styles.css'

const policy: Policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  links: { cookiePolicy: '/cookies' },
  categories: { necessary: { required: true }, analytics: {} },
  services: { counter: { category: 'analytics', purpose: 'Counts visits.', vendor: { name: 'Counting Ltd' } } },
})

const show = (storage = memoryStorage(), of = policy) => {
  const store = createConsentStore(of, { storage })
  render(
    <ConsentProvider store={store}>
      <ConsentBanner />
      <main>
        <h1>Gardens</h1>
      </main>
      <PreferencesTrigger />
    </ConsentProvider>,
  )
  return store
}

/** Goes on from where the reader is, and returns what it says on the way to a phrase, that phrase included. */
async function readTo(last: string) {
  await virtual.clearSpokenPhraseLog()
  const phrases: string[] = []
  while (phrases.at(-1) !== last) {
    if (phrases.length > 80) throw new Error(`"${last}" was not said: ${phrases.join(' / ')}`)
    await virtual.next()
    phrases.push(await virtual.lastSpokenPhrase())
  }
  return phrases
}

/** What is said while something happens, until a phrase that ends it. */
async function saidDuring(act: () => Promise<unknown> | undefined, last: string | RegExp) {
  await virtual.clearSpokenPhraseLog()
  await act()
  await waitFor(async () => expect((await virtual.spokenPhraseLog()).at(-1)).toMatch(last))
  return virtual.spokenPhraseLog()
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

async function start() {
  await screen.findByRole('status')
  await virtual.start({ container: document.body })
}

async function openSettings(opener: string) {
  await press(opener)
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Cookie settings' })).toHaveFocus())
}

beforeAll(() => {
  // The reader looks ids up in the root of an element. When the element has left the page, that root has no such method.
  Object.defineProperty(Element.prototype, 'getElementById', { configurable: true, value: () => null })
})
afterAll(() => void Reflect.deleteProperty(Element.prototype, 'getElementById'))
afterEach(() => virtual.stop())

describe('a virtual screen reader', () => {
  it('reads the banner of a first visit, and then the page', async () => {
    show()
    await screen.findByRole('region')
    await start()
    expect(await readTo('end of main')).toEqual([
      'region, Cookies on Example',
      'heading, Cookies on Example, level 2',
      'paragraph',
      'Some cookies are needed to run this site. May we also use the optional ones: Analytics? This involves services of Counting Ltd.',
      'link, Cookie policy',
      'end of paragraph',
      'button, Reject all',
      'button, Accept all',
      'button, Choose cookies, has popup dialog',
      'end of region, Cookies on Example',
      'main',
      'heading, Gardens, level 1',
      'end of main',
    ])
  })

  it('says that the answer in the banner is saved, after the page has the focus', async () => {
    show()
    await screen.findByRole('region')
    await start()
    const said = await saidDuring(() => press('Reject all'), /^polite/)
    expect(said.slice(-2)).toEqual(['main', 'polite: Your choice is saved. No optional cookies are allowed.'])
  })

  it('reads the settings: what they are, what is always on, what can be switched', async () => {
    show()
    await start()
    const opening = await saidDuring(() => openSettings('Cookie settings'), 'heading, Cookie settings, level 2')
    expect(opening.slice(-2)).toEqual([
      'dialog, Cookie settings, Choose which cookies Example may use. You can change this at any time., modal',
      'heading, Cookie settings, level 2',
    ])
    const phrases = await readTo('button, Save choices')
    expect(phrases.slice(0, 2)).toEqual(['button, Close', 'paragraph'])
    expect(phrases.filter((phrase) => /^(heading|switch|button|list|end of list$)/.test(phrase))).toEqual([
      'button, Close',
      'list',
      'listitem, level 1, position 1, set size 2',
      'heading, Strictly necessary Always on, level 3',
      'listitem, level 1, position 2, set size 2',
      'heading, Analytics, level 3',
      'switch, Analytics, Count which pages are visited and how they are used, so that we can see what works., not checked',
      'list, Services',
      'listitem, level 2, position 1, set size 1',
      'switch, Counting Ltd, Counts visits., not checked',
      'end of list',
      'button, Reject all',
      'button, Accept all',
      'button, Save choices',
    ])
    // Nothing of the page behind the dialog.
    expect(phrases.join()).not.toContain('Gardens')
  })

  it('says what a switch changes elsewhere, and that the choice is saved', async () => {
    show()
    await screen.findByRole('region')
    await start()
    await openSettings('Choose cookies')
    const toggle = screen.getByRole('switch', { name: 'Analytics' })
    expect((await saidDuring(() => userEvent.click(toggle), /^polite/)).at(-1)).toBe('polite: Analytics: 1 of 1 service allowed.')
    const said = await saidDuring(() => press('Save choices'), /^polite/)
    expect(said.slice(-2)).toEqual(['main', 'polite: Your choice is saved. Allowed: Analytics.'])
  })

  it('says what was withdrawn', async () => {
    const store = show()
    await start()
    act(() => acceptAll(store))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('saved'))
    expect(await saidDuring(async () => act(() => withdraw(store, 'analytics')), /^polite/)).toEqual([
      'polite: Your consent is withdrawn for: Analytics.',
    ])
  })

  it('reads what is new when the policy has changed', async () => {
    const storage = memoryStorage()
    acceptAll(createConsentStore(policy, { storage }))
    show(storage, { ...policy, categories: { ...policy.categories, marketing: {} } } as Policy)
    await screen.findByRole('region')
    await start()
    expect(await readTo('button, Reject all')).toEqual([
      'region, Cookies on Example',
      'heading, Cookies on Example, level 2',
      'paragraph',
      'Our cookie policy has changed. This is new or different and needs your decision: Marketing.',
      'link, Cookie policy',
      'end of paragraph',
      'button, Reject all',
    ])
  })
})
