// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Policy } from 'volenti'
import { CookiePolicy, type CookiePolicyProps, type PolicySectionId } from 'volenti/document'
import { policy } from '../../examples/mastering-lead/src/policy.ts'
import { enDocument } from '../../src/locales/en/index.ts'
import { bare, full, violations } from './fixtures.ts'

const ORDER: PolicySectionId[] = ['what', 'use', 'types', 'third-parties', 'manage', 'signals', 'list', 'updates', 'contact']

function show(props: CookiePolicyProps) {
  document.documentElement.lang = 'en'
  document.title = 'Cookie policy'
  document.body.innerHTML = `<main>${renderToStaticMarkup(<CookiePolicy {...props} />)}</main>`
}

const find = (selector: string) => document.querySelector(selector)
const textsOf = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent)
const sectionIds = () => [...document.querySelectorAll('section')].map(({ id }) => id.replace(/^volenti-/, ''))
const section = (id: string) => find(`#volenti-${id}`)?.textContent ?? ''

describe('<CookiePolicy />', () => {
  it.each<[fact: string, where: PolicySectionId, words: RegExp]>([
    ['cookies are small text files', 'what', /small text file/],
    ['they are stored on the device when a site is visited', 'what', /you visit.*keeps it on your device/],
    ['they recall preferences', 'what', /recall what you prefer/],
    ['they show how a site is used', 'what', /how its pages are used/],
    ['the site uses them', 'use', /On Mastering Lead/],
    ['essential cookies: the platform works', 'use', /EssentialMake the site work/],
    ['analytics cookies: how visitors use the platform', 'use', /AnalyticsShow us how visitors use the site/],
    ['functional cookies: preferences and settings', 'use', /FunctionalKeep your settings and preferences/],
    ['authentication cookies: signed in to an account', 'use', /Authentication.*account.*signed in/],
    ['strictly necessary: the platform depends on them', 'types', /Strictly necessaryThe site depends on these/],
    ['strictly necessary: security, authentication, accessibility', 'types', /security, signing in, accessibility/],
    ['strictly necessary: without them some services cannot be provided', 'types', /Without them we cannot offer some of our services/],
    ['analytics: how visitors interact', 'types', /AnalyticsThese count which pages are visited and how they are used/],
    ['analytics: performance and experience', 'types', /performs and how to improve the experience of its visitors/],
    ['analytics: anonymous', 'list', /analyticsCounts how pages are used, anonymised/],
    ['functionality: more features, personalization', 'types', /FunctionalityThese make more features and a more personal site possible/],
    [
      'cookies are set by the site or by third parties whose services it added',
      'types',
      /from Mastering Lead itself or from another company whose service/,
    ],
    ['session cookies end with the browser', 'types', /Session cookies.*gone once you close the browser/],
    ['persistent cookies stay for a set time or until deleted', 'types', /Persistent cookies.*until their time is up or you delete them/],
    ['third parties may set cookies', 'third-parties', /Mastering Lead may use services of other companies that store cookies on your device/],
    ['these include analytics providers such as Google Analytics', 'third-parties', /Analytics providers, for example Google Analytics/],
    ['these include payment processors such as Stripe', 'third-parties', /Payment processors, for example Stripe/],
    ['these include customer support tools', 'third-parties', /Customer support tools/],
    ['these include content delivery networks', 'third-parties', /Content delivery networks/],
    ['third parties have policies of their own', 'third-parties', /a privacy policy and a cookie policy of its own/],
    ['these should be read', 'third-parties', /Please read there/],
    ['a browser shows cookies and deletes single ones', 'manage', /look at the stored cookies and delete single ones/],
    ['a browser blocks third-party cookies', 'manage', /block the cookies of third parties/],
    ['a browser blocks the cookies of certain sites', 'manage', /block every cookie of certain sites/],
    ['a browser blocks all cookies', 'manage', /block all cookies/],
    ['a browser deletes cookies when closed', 'manage', /all cookies deleted when the browser is closed/],
    ['blocking or deleting costs features', 'manage', /block or delete cookies, some features of Mastering Lead may stop working/],
    ['essential cookies are required', 'manage', /Without the essential ones it cannot work properly/],
    ['some browsers send Do Not Track', 'signals', /Some browsers can send a signal called Do Not Track \(DNT\)/],
    ['Do Not Track is not acted on at present', 'signals', /at present it changes nothing on Mastering Lead/],
    ['no industry standard says how to interpret it', 'signals', /No standard of the industry says how a site has to understand it/],
    ['these are the main cookies', 'list', /The main cookies on Mastering Lead/],
    ['session_id keeps a visitor signed in, for the session', 'list', /session_idKeeps you signed inSession/],
    ['user_preferences keeps settings and preferences, for a year', 'list', /user_preferencesRemembers your settings and preferences1 year/],
    ['analytics counts usage, for two years', 'list', /analyticsCounts how pages are used, anonymised2 years/],
    ['csrf_token protects against forgery, for the session', 'list', /csrf_tokenProtects your forms against forgerySession/],
    ['the policy changes from time to time', 'updates', /change this policy from time to time/],
    ['the reasons are practice, operation, law and regulation', 'updates', /practice changes, or when operation, law or regulation/],
    ['the new version is on this page, with a new date', 'updates', /stands on this page and carries a new date under “Last updated”/],
    ['questions go to the contact', 'contact', /Questions about cookies on Mastering Lead reach us at privacy@masteringlead\.com/],
  ])('explains that %s', (_, where, words) => {
    show({ policy })
    expect(section(where)).toMatch(words)
  })

  it.each([
    ['Google Chrome', ['Settings', 'Privacy and Security', 'Cookies and other site data']],
    ['Mozilla Firefox', ['Settings', 'Privacy & Security', 'Cookies and Site Data']],
    ['Safari', ['Preferences', 'Privacy', 'Cookies and website data']],
    ['Microsoft Edge', ['Settings', 'Cookies and site permissions', 'Manage and delete cookies']],
  ])('leads through the menus of %s in their order', (browser, path) => {
    show({ policy })
    const term = [...document.querySelectorAll('dt')].find(({ textContent }) => textContent === browser)
    expect([...(term?.parentElement?.querySelectorAll('ol > li') ?? [])].map(({ textContent }) => textContent)).toEqual(path)
  })

  it('shows when the policy was last updated', () => {
    show({ policy })
    expect(find('[data-slot=volenti-page-updated]')?.textContent).toBe('Last updated: October 4, 2025')
    expect(find('time')?.getAttribute('datetime')).toBe('2025-10-04')
  })

  it('shows an invalid date unchanged', () => {
    show({ policy: { ...bare, lastUpdated: 'soon' } })
    expect(find('time')?.textContent).toBe('soon')
  })

  it('writes in the language and direction of the locale', () => {
    show({ policy, locale: { ...enDocument, id: 'ar', dir: 'rtl', numbers: { ...enDocument.numbers, digits: '٠١٢٣٤٥٦٧٨٩' } } })
    expect(find('article')?.getAttribute('lang')).toBe('ar')
    expect(find('article')?.getAttribute('dir')).toBe('rtl')
    expect(find('time')?.textContent).toBe('October ٤, ٢٠٢٥')
  })

  it('shows the sections in their order, one level below the title', () => {
    show({ policy })
    expect(sectionIds()).toEqual(ORDER)
    expect(textsOf('h1')).toEqual(['Cookie policy'])
    expect(textsOf('section > h2')).toEqual(ORDER.map((id) => enDocument.page.headings[id]))
    expect(textsOf('section > h3')).toContain('Do Not Track')

    show({ policy, headingLevel: 2 })
    expect(textsOf('h1')).toEqual([])
    expect(textsOf('h2')).toEqual(['Cookie policy'])
    expect(textsOf('section > h3')).toHaveLength(9)
    expect(textsOf('section > h4')).toContain('Do Not Track')
  })

  it('names each purpose once, and a category without purposes as its own purpose', () => {
    const categories = { ...full.categories, necessary: { required: true }, functional: { purposes: ['functional', 'security'] as const } }
    show({ policy: { ...full, categories: { ...categories, marketing: { purposes: ['marketing', 'security'] } } } })
    expect(textsOf('#volenti-use dt')).toEqual(['Strictly necessary', 'Functional', 'Security', 'Analytics', 'Trials', 'Marketing', 'Social media'])
    expect(textsOf('#volenti-use dd')).toContain('Compare two versions of a page')
  })

  it('says of each category whether it is always on', () => {
    show({ policy: full })
    expect(section('types').split('Always on.')).toHaveLength(2)
    expect(section('types').split('Off until you allow it.')).toHaveLength(5)
  })

  it('names each service with its vendor, its category and the privacy page of its vendor', () => {
    show({ policy: full })
    expect(textsOf('#volenti-third-parties dt')).toEqual(['Counter', 'Posting Inc'])
    expect(textsOf('#volenti-third-parties dd')).toEqual([
      'Counts visits',
      'Provided by Counting Ltd. Category: Analytics. Privacy information of Counting Ltd',
      'Provided by Posting Inc. Category: Social media.',
    ])
    expect(find('#volenti-third-parties a')?.getAttribute('href')).toBe('https://counting.example/privacy')
    expect(textsOf('#volenti-third-parties li')).toEqual(['Advertising networks, for example Ads One, Ads Two, or Ads Three', 'Weather services'])
  })

  it('names the other places of storage that the policy declares', () => {
    show({ policy: full })
    expect(section('what')).toContain('Local storage')
    show({ policy })
    expect(document.querySelectorAll('#volenti-what p')).toHaveLength(1)
  })

  it.each<[Policy['askAgain'], string]>([
    [undefined, 'A choice counts for 6 months,'],
    [{ afterGrant: '1 year' }, 'A permission counts for 1 year and a refusal for 6 months,'],
    [{ afterGrant: '3 years', afterRefusal: 'persistent' }, 'A choice counts for 400 days,'],
  ])('shows how long a choice counts under %j, and how to change it', (askAgain, words) => {
    show({ policy: { ...full, askAgain } })
    expect(section('manage')).toContain(words)
    expect(find('#volenti-manage a')?.getAttribute('href')).toBe('#cookie-settings')
  })

  it('mentions no choice where there is nothing to choose', () => {
    show({ policy: bare })
    expect(find('a[href="#cookie-settings"]')).toBeNull()
    expect(document.body.textContent).not.toMatch(/ask you again|your choice at any time|other companies|another company/i)
  })

  it('leaves out what the policy does not declare', () => {
    show({ policy: bare })
    expect(sectionIds()).toEqual(ORDER.filter((id) => id !== 'third-parties'))
    show({ policy: { ...bare, site: { name: 'Example', contact: '' } } })
    expect(sectionIds()).not.toContain('contact')
  })

  it.each([
    ['privacy@example.com', 'mailto:privacy@example.com'],
    ['https://example.com/contact', 'https://example.com/contact'],
    ['/contact', '/contact'],
    ['+49 30 1234-5', 'tel:+493012345'],
    ['+49 (0)30 12345', 'tel:+493012345'],
    ['030 / 12345', 'tel:03012345'],
  ])('links the contact %s to %s', (contact, href) => {
    show({ policy: { ...bare, site: { name: 'Example', contact } } })
    expect(find('#volenti-contact a')?.getAttribute('href')).toBe(href)
    expect(find('#volenti-contact a')?.textContent).toBe(contact)
  })

  it('shows a postal address line by line, and without a link', () => {
    show({ policy: { ...bare, site: { name: 'Example', contact: ' Example Ltd\n1 Main Street\r\n London ' } } })
    expect(find('#volenti-contact a')).toBeNull()
    expect(find('#volenti-contact p')?.innerHTML).toContain('<span>Example Ltd</span><br><span>1 Main Street</span><br><span>London</span>')
    show({ policy: { ...bare, site: { name: 'Example', contact: '1 Main Street, London' } } })
    expect(section('contact')).toContain('reach us at 1 Main Street, London.')
  })

  it.each(['example.com', 'www.example.com/contact', 'a@example.com?bcc=b'])('makes no dead link of the contact %s', (contact) => {
    show({ policy: { ...bare, site: { name: 'Example', contact, url: 'example.com' }, links: { privacyPolicy: 'example.com/privacy' } } })
    expect([...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([])
    expect(section('contact')).toContain(contact)
  })

  it('links the site and its privacy policy', () => {
    show({ policy: full })
    expect(find('[data-slot=volenti-page-introduction] a')?.getAttribute('href')).toBe('https://example.com')
    expect(find('#volenti-contact a[href="/privacy"]')?.textContent).toBe('privacy policy')
  })

  it.each([
    ['Mastering Lead', policy],
    ['a site that declares everything', full],
    ['a site that declares the least', bare],
  ])('leaves no placeholder in the texts of %s', (_, declared) => {
    show({ policy: declared })
    expect(document.body.textContent).not.toMatch(/[{}]|undefined|\[object/)
  })

  it.each<[string, CookiePolicyProps]>([
    ['the Mastering Lead policy', { policy }],
    ['everything a policy can declare', { policy: full }],
    ['the least a policy can be', { policy: bare }],
    ['a title below another', { policy, headingLevel: 2 }],
  ])('has no accessibility violations with %s', async (_, props) => {
    show(props)
    if (props.headingLevel === 2) find('main')?.insertAdjacentHTML('afterbegin', '<h1>Legal</h1>')
    expect(await violations()).toEqual([])
  })
})

describe('prop: sections', () => {
  const children = { id: 'children', title: 'Children', content: <p>We ask no child for consent.</p> }

  it('replaces the content of a section and keeps its heading', () => {
    show({ policy, sections: { updates: <p>We write to every customer first.</p> } })
    expect(sectionIds()).toEqual(ORDER)
    expect(section('updates')).toBe('Changes to this policyWe write to every customer first.')
  })

  it('shows a section that only the site has content for', () => {
    show({ policy: bare, sections: { 'third-parties': 'Nobody else stores anything.' } })
    expect(section('third-parties')).toBe('Cookies of other companiesNobody else stores anything.')
  })

  it.each([null, false])('leaves a section out for %s', (nothing) => {
    show({ policy, sections: { what: nothing } })
    expect(sectionIds()).toEqual(ORDER.slice(1))
  })

  it('keeps the standard section for undefined', () => {
    show({ policy, sections: { what: undefined } })
    expect(sectionIds()).toEqual(ORDER)
  })

  it('puts a section before or after a standard one', () => {
    show({ policy, sections: { contact: (contact) => [children, contact] } })
    expect(sectionIds().slice(-2)).toEqual(['children', 'contact'])
    expect(section('children')).toBe('ChildrenWe ask no child for consent.')
    show({ policy, sections: { what: (what) => [what, children] } })
    expect(sectionIds().slice(0, 2)).toEqual(['what', 'children'])
  })

  it('adds to the standard content and changes its title', () => {
    show({
      policy,
      sections: {
        contact: ({ id, content }) => ({
          id,
          title: 'Ask us',
          content: (
            <>
              {content}
              <p>Or by post.</p>
            </>
          ),
        }),
      },
    })
    expect(section('contact')).toMatch(/^Ask usQuestions about cookies .*Or by post\.$/)
  })
})
