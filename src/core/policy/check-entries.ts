import { ConsentError } from '../consent-error.ts'
import { COOKIE_PURPOSES } from './cookie-purposes.ts'
import { describeValue, shortened } from './describe-value.ts'
import { isHost } from './names.ts'
import type {
  Category,
  ConsentCookieOptions,
  CookieDeclaration,
  HostUse,
  LeanPolicy,
  Policy,
  Purpose,
  Service,
  ServiceHost,
  SignalPolicy,
  StorageKind,
  ThirdParty,
  Vendor,
} from './policy.ts'

/** Throws when a value is not allowed at its place in a policy. */
type Check = (value: unknown, place: string) => void

function refuse(place: string, value: unknown, expected: string): never {
  throw new ConsentError('invalid-entry', `${place || 'the whole'} is ${describeValue(value)}, and not ${expected}`)
}

/** For values that `validatePolicy` checks. */
const anything: Check = () => {}

/** Characters that reverse the text around them. Texts in right-to-left languages do not need them. */
const OVERRIDES = /[\u202a-\u202e]/

function text(value: unknown, place: string) {
  if (typeof value !== 'string') refuse(place, value, 'a text')
  if (OVERRIDES.test(value)) refuse(place, value, 'a text without characters that change its direction')
}

/** Words that hyphens join are an id. A phrase has spaces, a capital letter, or one word alone. */
const LOOKS_LIKE_ID = /^[a-z]+(-[a-z]+)+$/

/** A well-known purpose, or a phrase of the site. A mistyped id would be shown to visitors as it is. */
const cookiePurpose: Check = (value, place) => {
  text(value, place)
  const isKnown = COOKIE_PURPOSES.some((id) => id === value)
  if (!isKnown && LOOKS_LIKE_ID.test(`${value}`)) refuse(place, value, 'an id of WellKnownCookiePurpose or a phrase')
}

/** An id that people write. It is hashed, but never shown. */
const word: Check = (value, place) => (typeof value === 'string' && /^\w[\w.-]*$/.test(value)) || refuse(place, value, 'an id')

const flag: Check = (value, place) => typeof value === 'boolean' || refuse(place, value, 'true or false')

const load: Check = (value, place) => typeof value === 'function' || refuse(place, value, 'a function')

const host: Check = (value, place) => (typeof value === 'string' && isHost(value)) || refuse(place, value, 'a host such as "www.example.com"')

const oneOf =
  <Word extends string>(words: Readonly<Record<Word, true>>): Check =>
  (value, place) => {
    if (typeof value !== 'string' || !Object.hasOwn(words, value)) refuse(place, value, `one of ${Object.keys(words).join(', ')}`)
  }

const listOf =
  (check: Check): Check =>
  (value, place) => {
    if (!Array.isArray(value)) refuse(place, value, 'a list')
    for (const [index, entry] of value.entries()) check(entry, `${place}[${index}]`)
  }

function entriesOf(value: unknown, place: string): [key: string, value: unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(place, value, 'an object')
  return Object.entries(value)
}

/** An object whose keys are ids. */
const eachOf =
  (check: Check): Check =>
  (value, place) => {
    for (const [id, entry] of entriesOf(value, place)) check(entry, `${place}.${id}`)
  }

/** An object without unknown keys. `validatePolicy` checks for missing ones. */
const objectOf =
  <T>(checks: { readonly [Key in keyof T]-?: Check }): Check =>
  (value, place) => {
    for (const [key, entry] of entriesOf(value, place)) {
      const at = place && `${place}.`
      if (!Object.hasOwn(checks, key))
        throw new ConsentError('invalid-entry', `${at}${shortened(key)} is not one of ${Object.keys(checks).join(', ')}`)
      if (entry !== undefined) checks[key as keyof T](entry, `${at}${key}`)
    }
  }

/** A single word, or an object with more details. */
const either =
  (word: Check, object: Check): Check =>
  (value, place) =>
    (typeof value === 'string' ? word : object)(value, place)

// In a function: a bundler keeps calls at the top of a file, even in production, where nothing is checked.
function policyCheck(): Check {
  const purpose = objectOf<Purpose>({ id: text, title: text, description: text })

  const serviceHost = objectOf<Exclude<ServiceHost, string>>({
    host,
    loads: listOf(oneOf<HostUse>({ script: true, connect: true, image: true, frame: true, style: true, font: true, media: true, worker: true })),
  })

  const cookie = {
    name: text,
    kind: oneOf<StorageKind>({ cookie: true, 'local-storage': true, 'session-storage': true, 'indexed-db': true, 'cache-storage': true }),
    purpose: cookiePurpose,
    duration: anything,
    party: oneOf({ first: true, third: true }),
    domain: host,
    httpOnly: flag,
  }

  return objectOf<Policy>({
    site: objectOf<Policy['site']>({ id: word, name: text, contact: text, url: text }),
    lastUpdated: anything,
    categories: eachOf(
      objectOf<Category>({ required: flag, title: text, description: text, purposes: listOf(either(text, purpose)), sellsOrShares: flag }),
    ),
    services: eachOf(
      objectOf<Service>({
        category: text,
        title: text,
        purpose: text,
        vendor: objectOf<Vendor>({ id: word, name: text, privacyUrl: text }),
        cookies: listOf(objectOf<Omit<CookieDeclaration, 'category'>>(cookie)),
        hosts: listOf(either(host, serviceHost)),
      }),
    ),
    cookies: listOf(objectOf<CookieDeclaration>({ ...cookie, category: text })),
    thirdParties: listOf(objectOf<ThirdParty>({ role: text, examples: listOf(text) })),
    links: objectOf<NonNullable<Policy['links']>>({ cookiePolicy: text, privacyPolicy: text }),
    signals: objectOf<SignalPolicy>({ gpc: oneOf({ honored: true, ignored: true }), dnt: oneOf({ ignored: true, 'treated-as-refusal': true }) }),
    askAgain: objectOf<NonNullable<Policy['askAgain']>>({ afterGrant: anything, afterRefusal: anything }),
    cookie: objectOf<ConsentCookieOptions>({
      name: text,
      domain: text,
      sameSite: oneOf({ lax: true, strict: true, none: true }),
      partitioned: flag,
    }),
    lean: objectOf<LeanPolicy>({ load }),
  })
}

/**
 * Throws for everything that the types forbid: unknown keys, and values of the wrong kind. `validatePolicy` checks the
 * texts, and looks for missing keys.
 *
 * @throws {ConsentError} `invalid-entry`.
 */
export const checkEntries = (value: unknown): void => policyCheck()(value, '')
