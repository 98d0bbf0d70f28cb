import { ConsentError } from '../consent-error.ts'
import type { CategoryIdOf, CookieNameOf, ServiceIdOf } from '../register.ts'
import type { CookieDeclaration, Policy, Purpose, Service } from './policy.ts'

/** The words of a policy in another language. A text that is left out stays as the policy has it. */
export interface PolicyWords<P extends Policy = Policy> {
  readonly site?: { readonly name?: string; readonly contact?: string; readonly url?: string } | undefined
  readonly categories?: { readonly [Id in CategoryIdOf<P>]?: { readonly title?: string; readonly description?: string } } | undefined
  readonly services?: { readonly [Id in ServiceIdOf<P>]?: ServiceWords } | undefined
  /** What each of the policy's own cookies is for, by its name. */
  readonly cookies?: { readonly [Name in CookieNameOf<P>]?: string } | undefined
  /** The purposes that the policy describes itself, by their ids. */
  readonly purposes?: Readonly<Record<string, { readonly title: string; readonly description: string }>> | undefined
  /** The roles of third parties that the policy describes itself. */
  readonly roles?: Readonly<Record<string, string>> | undefined
  readonly links?: Policy['links']
}

/** The words of one service in another language. */
export interface ServiceWords {
  readonly title?: string | undefined
  readonly purpose?: string | undefined
  /** What each of its cookies is for, by its name. */
  readonly cookies?: Readonly<Record<string, string>> | undefined
}

/**
 * Returns a policy in other words, for a page in another language.
 *
 * The result decides the same as the policy: ids, vendors, durations and dates stay. So a visitor who changes the language
 * is not asked again, and a provider whose `policy` changes to it keeps its store, its children and the focus. A well-known
 * text, such as the title of `analytics`, comes from the locale and needs no words here.
 *
 * @throws {ConsentError} in development, `unknown-words` for words about something that the policy does not have.
 *
 * @example
 * ```ts
 * import { definePolicy, translatePolicy } from 'volenti'
 *
 * export const policy = definePolicy({
 *   site: { name: 'Example', contact: 'privacy@example.com' },
 *   lastUpdated: '2026-01-31',
 *   categories: { necessary: { required: true }, functional: {} },
 *   cookies: [{ name: 'theme', category: 'functional', purpose: 'Remembers the colours you chose', duration: '1 year' }],
 * })
 *
 * export const german = translatePolicy(policy, { cookies: { theme: 'Merkt sich die gewählten Farben' } })
 * ```
 */
export function translatePolicy<P extends Policy>(policy: P, words: PolicyWords<P>): P {
  if (process.env.NODE_ENV !== 'production') reportUnknownWords(policy, words)
  const { site, links }: Policy = policy
  const { categories, services, cookies, thirdParties }: Policy = policy
  // By their ids, whose types are gone: the types of `words` have checked them.
  const of = words as PolicyWords
  return {
    ...policy,
    // The name identifies a site without an id, so it becomes the id before it changes.
    site: { ...site, id: site.id ?? site.name, ...given(of.site) },
    categories: mapped(categories, (category, id) => ({
      ...category,
      ...given(of.categories?.[id]),
      ...(category.purposes && { purposes: category.purposes.map((purpose) => inWords(purpose, of.purposes)) }),
    })),
    ...(services && { services: mapped(services, (service, id) => translateService(service, of.services?.[id as never])) }),
    ...(cookies && { cookies: cookies.map((cookie) => withPurpose(cookie, of.cookies)) }),
    ...(thirdParties && { thirdParties: thirdParties.map((party) => ({ ...party, role: wordOf(of.roles, party.role) ?? party.role })) }),
    ...(links && { links: { ...links, ...given(of.links) } }),
  }
}

/** The texts that are given. A function that translates may return `undefined`, which leaves a text as the policy has it. */
const given = <T extends object>(texts: T | undefined): Partial<T> =>
  Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => text !== undefined)) as Partial<T>

/** The word for a name. A cookie can have the name of an inherited property, such as `constructor`. */
const wordOf = (words: Readonly<Record<string, string | undefined>> = {}, name: string) => (Object.hasOwn(words, name) ? words[name] : undefined)

const mapped = <T>(entries: Readonly<Record<string, T>>, change: (entry: T, id: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(entry, id)]))

const inWords = <Id extends string>(purpose: Id | Purpose, words: PolicyWords['purposes']): Id | Purpose =>
  typeof purpose === 'string' ? purpose : { ...purpose, ...given(words?.[purpose.id]) }

const withPurpose = <C extends Pick<CookieDeclaration, 'name' | 'purpose'>>(
  cookie: C,
  purposes: Readonly<Record<string, string | undefined>> | undefined,
): C => ({
  ...cookie,
  purpose: wordOf(purposes, cookie.name) ?? cookie.purpose,
})

const translateService = (service: Service, { cookies, ...texts }: ServiceWords = {}): Service => ({
  ...service,
  ...given(texts),
  ...(service.cookies && { cookies: service.cookies.map((cookie) => withPurpose(cookie, cookies)) }),
})

/** Throws for the first words about something that the policy does not have. */
function reportUnknownWords({ categories, services = {}, cookies = [] }: Policy, words: PolicyWords) {
  const check = (what: string, given: object | undefined, known: readonly string[]) => {
    const unknown = Object.keys(given ?? {}).find((name) => !known.includes(name))
    if (unknown !== undefined) throw new ConsentError('unknown-words', `${what} "${unknown}"`)
  }
  const names = (declared: readonly { readonly name: string }[] = []) => declared.map(({ name }) => name)
  check('the category', words.categories, Object.keys(categories))
  check('the service', words.services, Object.keys(services))
  check('the cookie', words.cookies, names(cookies))
  for (const [id, service] of Object.entries<ServiceWords | undefined>(words.services ?? {}))
    check(`in the service "${id}" the cookie`, service?.cookies, names(services[id]?.cookies))
}
