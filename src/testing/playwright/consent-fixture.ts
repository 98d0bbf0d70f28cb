import { type Choices, consentCookieName, type Policy } from '../../core/internal.ts'
import { consentCookie, type PastDecision, type VisitorChoices } from '../consent-cookie.ts'

/** A cookie as `context.addCookies` takes it. */
interface BrowserCookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly path: string
  readonly secure: boolean
  readonly sameSite: 'Strict' | 'Lax' | 'None'
}

/** The used part of Playwright's `BrowserContext`. */
export interface ContextLike {
  addCookies(cookies: readonly BrowserCookie[]): Promise<unknown>
  clearCookies(which: { readonly name: string }): Promise<unknown>
}

/** The used part of Playwright's `Page`. */
export interface PageLike {
  locator(selector: string): { waitFor(options: { readonly state: 'attached' }): Promise<unknown> }
}

/** The visitor of one test. The acts set the cookie before a page is loaded; each replaces what an earlier one has set. */
export interface VisitorConsent<P extends Policy> {
  /** The visitor has granted everything before. */
  acceptAll(past?: PastDecision): Promise<void>
  /** The visitor has refused everything optional before. */
  rejectAll(past?: PastDecision): Promise<void>
  /** The visitor has made these choices before, and no others. */
  save(choices: Choices<P>, past?: PastDecision): Promise<void>
  /** The visitor comes for the first time. */
  forget(): Promise<void>
  /**
   * Waits until the page follows the consent: it is hydrated, and where something is asked, the banner is there. What is
   * absent then stays absent until the visitor acts.
   */
  ready(page: PageLike): Promise<void>
}

/** Options of `consentFixture`. */
export interface ConsentFixtureOptions {
  /** The address of the site. @default the `baseURL` of Playwright's configuration */
  readonly url?: string | undefined
}

/** The fixtures that the fixture `consent` uses. */
interface UsedFixtures {
  readonly context: ContextLike
  readonly baseURL: string | undefined
}

/** The fixtures that `consentFixture` adds to a test, for the type argument of `test.extend`. */
export interface ConsentFixtures<P extends Policy> {
  readonly consent: VisitorConsent<P>
}

/** The way to those fixtures, for the argument of `test.extend`. */
export interface ConsentFixtureSetup<P extends Policy> {
  consent(used: UsedFixtures, use: (consent: VisitorConsent<P>) => Promise<void>): Promise<void>
}

/**
 * Returns a fixture for `test.extend` of Playwright. It gives every test a visitor, `consent`, whose choices it sets.
 *
 * Before an act of it, the visitor comes for the first time. It imports nothing of Playwright. The cookie gets the
 * attributes that the site itself would give it.
 *
 * @example
 * ```ts
 * import { expect, test as base } from '@playwright/test'
 * import { definePolicy } from 'volenti'
 * import { type ConsentFixtures, consentFixture } from 'volenti/testing/playwright'
 *
 * const policy = definePolicy({
 *   site: { name: 'Example', contact: 'privacy@example.com' },
 *   lastUpdated: '2026-01-31',
 *   categories: { necessary: { required: true }, analytics: {} },
 * })
 *
 * const test = base.extend<ConsentFixtures<typeof policy>>(consentFixture(policy))
 *
 * test('does not ask who has refused', async ({ page, consent }) => {
 *   await consent.rejectAll()
 *   await page.goto('/')
 *   await consent.ready(page)
 *   await expect(page.getByRole('button', { name: 'Accept all' })).toBeHidden()
 * })
 * ```
 */
export function consentFixture<P extends Policy>(policy: P, { url }: ConsentFixtureOptions = {}): ConsentFixtureSetup<P> {
  return {
    // Playwright reads the names of the fixtures from the text of this pattern.
    consent: async ({ context, baseURL }, use) => {
      const name = consentCookieName(policy)
      const set = (choices: VisitorChoices<P>, past?: PastDecision) =>
        context.addCookies([{ ...consentCookie(policy, choices, past), ...attributesOf(policy, url ?? baseURL) }])
      const forget = () => context.clearCookies({ name })
      const decide = async (choices: VisitorChoices<P>, past?: PastDecision) => {
        await forget()
        await set(choices, past)
      }
      await use({
        acceptAll: (past) => decide('accept-all', past),
        rejectAll: (past) => decide('reject-all', past),
        save: decide,
        forget: async () => void (await forget()),
        ready: async (page) => void (await page.locator(`html[data-volenti-ready~="${name}"]`).waitFor({ state: 'attached' })),
      })
    },
  }
}

/** The attributes of the consent cookie on a site: those with which the page writes it. */
function attributesOf({ cookie = {} }: Policy, address: string | undefined): Omit<BrowserCookie, 'name' | 'value'> {
  if (!address)
    throw new Error('consentFixture needs the address of the site: set `use.baseURL` in the configuration of Playwright, or its option `url`.')
  const { hostname, protocol } = new URL(address)
  const { name = '', domain, sameSite = 'lax', partitioned } = cookie
  // A browser gives the cookie to the domain only on a host of it, and never under this prefix.
  const isShared = domain !== undefined && !/^__host-/i.test(name) && `.${hostname}`.endsWith(`.${domain}`)
  return {
    domain: isShared ? `.${domain}` : hostname,
    path: '/',
    secure: protocol === 'https:' || sameSite === 'none' || partitioned === true || /^__(host|secure)-/i.test(name),
    sameSite: sameSite === 'none' ? 'None' : sameSite === 'strict' ? 'Strict' : 'Lax',
  }
}
