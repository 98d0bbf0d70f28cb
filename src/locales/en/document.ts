import type { DocumentLocale, PageTexts } from '../document-locale.ts'
import { enDialog } from './dialog.ts'
import { analytics, enList, functional, marketing, necessary } from './first.ts'
import { enForm } from './form.ts'
import { enNumbers, enTable } from './table.ts'

const page: PageTexts = {
  title: 'Cookie policy',
  date: {
    pattern: '{month} {day}, {year}',
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  },
  alternatives: { pair: '{0} or {1}', middle: '{0}, {1}', end: '{0}, or {1}' },
  lastUpdated: 'Last updated: {date}',
  introduction: 'What {site} stores on your device, why, for how long, and how you decide about it.',
  settings: 'cookie settings',
  headings: {
    what: 'What cookies are',
    use: 'What cookies are used for',
    types: 'Categories of cookies',
    'third-parties': 'Cookies of other companies',
    manage: 'How to control cookies',
    signals: 'Privacy signals of your browser',
    list: 'The cookies in detail',
    updates: 'Changes to this policy',
    contact: 'Contact',
  },
  what: {
    text: 'A cookie is a note in a small text file. The website you visit hands it to your browser, which keeps it on your device and shows it to the site again later. This is how a site can recall what you prefer and see how its pages are used.',
    otherStorage:
      'Browsers keep data in other places too, and {site} uses some of them: {kinds}. What this page says about cookies holds for these as well.',
  },
  use: {
    introduction: 'On {site}, cookies serve these purposes:',
  },
  types: {
    setBy: 'Cookies of each category may come from {site} itself or from another company whose service is part of its pages.',
    alwaysOn: 'Always on.',
    offUntilAllowed: 'Off until you allow it.',
    lifetimes: 'Session and persistent cookies',
    session: { title: 'Session cookies', description: 'Last for one visit: they are gone once you close the browser.' },
    persistent: { title: 'Persistent cookies', description: 'Stay on your device until their time is up or you delete them.' },
  },
  thirdParties: {
    introduction: '{site} may use services of other companies that store cookies on your device:',
    roleWithExamples: '{role}, for example {examples}',
    services: 'These services are part of {site}:',
    service: 'Provided by {vendor}. Category: {category}.',
    vendorPrivacy: 'Privacy information of {vendor}',
    ownPolicies: 'Each of these companies has a privacy policy and a cookie policy of its own. Please read there how it uses cookies.',
  },
  manage: {
    choice: {
      title: 'Your choice on {site}',
      change: 'You can change your choice or take it back at any time in the {settings}.',
      counts: 'A choice counts for {duration}, or until you delete the cookies of this site. After that we ask you again.',
      countsDiffering:
        'A permission counts for {granted} and a refusal for {denied}, or until you delete the cookies of this site. After that we ask you again.',
    },
    browser: {
      title: 'Settings of your browser',
      introduction: 'In most browsers you can:',
      abilities: [
        'look at the stored cookies and delete single ones',
        'block the cookies of third parties',
        'block every cookie of certain sites',
        'block all cookies',
        'have all cookies deleted when the browser is closed',
      ],
    },
    blocking: {
      title: 'What blocking costs',
      description: 'If you block or delete cookies, some features of {site} may stop working. Without the essential ones it cannot work properly.',
    },
    paths: {
      title: 'Where browsers keep these settings',
      description: 'Open these menus one after the other. Their names can differ between versions.',
      browsers: [
        { browser: 'Google Chrome', path: ['Settings', 'Privacy and Security', 'Cookies and other site data'] },
        { browser: 'Mozilla Firefox', path: ['Settings', 'Privacy & Security', 'Cookies and Site Data'] },
        { browser: 'Safari', path: ['Preferences', 'Privacy', 'Cookies and website data'] },
        { browser: 'Microsoft Edge', path: ['Settings', 'Cookies and site permissions', 'Manage and delete cookies'] },
      ],
    },
  },
  signals: {
    nothingOptional:
      'Browsers can send the signals Do Not Track (DNT) and Global Privacy Control (GPC). {site} stores nothing that is optional, so there is nothing for them to switch off.',
    dnt: { title: 'Do Not Track', description: 'Some browsers can send a signal called Do Not Track (DNT).' },
    dntTreatedAsRefusal:
      '{site} treats it as a refusal: while your browser sends it, everything optional stays off, unless you allow it here all the same.',
    dntIgnored:
      'No standard of the industry says how a site has to understand it, so at present it changes nothing on {site}. Everything optional stays off anyway until you allow it.',
    gpc: {
      title: 'Global Privacy Control',
      description: 'Some browsers can send Global Privacy Control (GPC), which asks sites not to sell or share personal data.',
    },
    gpcHonored:
      '{site} honors it. While your browser sends it, the following stays off, unless you switch it on by name in the {settings}: {categories}.',
    gpcHonoredNothing:
      '{site} honors it. No optional category of this policy sells or shares personal data, so there is nothing for it to switch off.',
    gpcIgnored: 'At present it changes nothing on {site}. What you choose in the {settings} decides.',
  },
  regime: {
    onUntilRefused: 'On until you say no.',
    optOut: 'Where you are, optional cookies may be on until you say no. One click in the {settings} switches all of them off.',
    sale: 'You have the right to opt out of the sale and sharing of your personal data. For cookies, the link “{link}” on every page does it. For everything else, write to us.',
  },
  list: {
    introduction: 'The main cookies on {site}: what each is for, how long it is kept and who sets it.',
  },
  updates: {
    text: 'We change this policy from time to time: when our practice changes, or when operation, law or regulation requires it. The new version then stands on this page and carries a new date under “Last updated”.',
    askAgain: 'If a change concerns what you are asked to allow, we ask you again.',
  },
  contact: {
    text: 'Questions about cookies on {site} reach us at {contact}.',
    privacy: 'How we treat personal data in general is told in our {privacyPolicy}.',
    privacyPolicy: 'privacy policy',
  },
}

/** The policy page in English. */
export const enDocument: DocumentLocale = {
  id: 'en',
  dir: 'ltr',
  list: enList,
  categories: {
    necessary: {
      title: necessary,
      description:
        'The site depends on these: security, signing in, accessibility and remembering your choice. Without them we cannot offer some of our services.',
    },
    functional: {
      title: functional,
      description: 'These make more features and a more personal site possible, by keeping the settings you make for your next visit.',
    },
    analytics: {
      title: analytics,
      description:
        'These count which pages are visited and how they are used. The figures show us how the site performs and how to improve the experience of its visitors.',
    },
    marketing: {
      title: marketing,
      description: 'These follow visits across sites, to choose advertisements and measure their effect.',
    },
  },
  purposes: {
    essential: { title: 'Essential', description: 'Make the site work' },
    authentication: { title: 'Authentication', description: 'Recognize your account, so that you stay signed in' },
    security: { title: 'Security', description: 'Protect you and the site against misuse' },
    functional: { title: 'Functional', description: 'Keep your settings and preferences' },
    analytics: { title: 'Analytics', description: 'Show us how visitors use the site' },
    marketing: { title: 'Marketing', description: 'Choose advertisements and measure their effect' },
  },
  roles: {
    analytics: 'Analytics providers',
    payments: 'Payment processors',
    support: 'Customer support tools',
    'content-delivery': 'Content delivery networks',
    advertising: 'Advertising networks',
    media: 'Video and audio platforms',
  },
  dialog: enDialog,
  form: enForm,
  numbers: enNumbers,
  table: enTable,
  page,
}
