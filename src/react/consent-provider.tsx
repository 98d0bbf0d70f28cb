import { type ReactNode, useMemo, useState } from 'react'
import {
  ConsentError,
  type ConsentRecord,
  type ConsentStore,
  type ConsentStoreOptions,
  consentCookieName,
  createConsentStore,
  type Policy,
  type PrivacySignals,
  type Regimes,
  type RegisteredPolicy,
  rulesOf,
} from '../core/internal.ts'
import type { Locale, SplitLocale } from '../locales/locale.ts'
import { keptOnPage } from '../page/index.ts'
import { type ConnectionProps, useConnection } from './connection.ts'
import { ConsentContext, SettingsContext } from './consent-context.ts'

interface CommonProps extends ConnectionProps {
  /** The texts of the UI, such as the banner and the dialog. @default English */
  readonly locale?: Locale | SplitLocale | undefined
  readonly children?: ReactNode
}

interface PolicyProps extends CommonProps {
  /** The policy of the site. Providers with the same consent cookie share one store. It may change to other words, see `translatePolicy`. */
  readonly policy: RegisteredPolicy
  /** The record that the server read from the request, so that server and browser render the same. */
  readonly initialRecord?: ConsentRecord | null | undefined
  /** The privacy signals that the server read from the request. */
  readonly initialSignals?: PrivacySignals | undefined
  /** The regimes of the site, as `defineRegimes` returns them. @default everything optional needs a yes */
  readonly regimes?: Regimes | undefined
  /**
   * The id of the regime that applies, as the server found it. The page keeps it until it is loaded again.
   * @default what `<html data-volenti-regime>` says, else the strictest
   */
  readonly regime?: string | undefined
  readonly store?: undefined
}

interface StoreProps extends CommonProps {
  /** Your own store, for instance one that code without React uses too. */
  readonly store: ConsentStore
  readonly policy?: undefined
  readonly initialRecord?: undefined
  readonly initialSignals?: undefined
  readonly regimes?: undefined
  readonly regime?: undefined
}

/** Props of `ConsentProvider`: a policy or a store. */
export type ConsentProviderProps = PolicyProps | StoreProps

/**
 * Provides the visitor's consent to every component inside it. Doesn't render its own HTML element.
 *
 * Before a decision only the required categories are granted. The same holds on the server and while hydrating, unless the
 * server passed the record on. The provider keeps the store of its first render. A new `policy` prop changes the words that
 * are shown, if it decides the same as the first one; for another policy, change the `key` of the provider. A regime stays
 * until the page is loaded again.
 * In the browser it follows decisions of other tabs. It also deletes storage that is declared but not granted: when the
 * page starts, after a withdrawal, and again a second later.
 *
 * An error of storage, network or late code goes to `onError`. Development builds report on the console `policy-conflict`
 * if two policies share one consent cookie, and `missing-regime-words` if visitors would read words of a regime in English.
 *
 * @example
 * ```tsx
 * import type { RegisteredPolicy } from 'volenti'
 * import { ConsentProvider } from 'volenti/react'
 *
 * export const Root = ({ policy }: { policy: RegisteredPolicy }) => (
 *   <ConsentProvider policy={policy}>
 *     <main>Your app</main>
 *   </ConsentProvider>
 * )
 * ```
 */
export function ConsentProvider(props: ConsentProviderProps) {
  const { policy, store, locale, endpoint, children } = props
  const [kept] = useState(() => store ?? sharedStore(policy as RegisteredPolicy, props))
  if (process.env.NODE_ENV !== 'production') warnMissingWords(kept, locale)
  useConnection(kept, props)
  const words = useMemo(() => (policy && decidesTheSame(policy as Policy, kept) ? (policy as Policy) : undefined), [policy, kept])
  const settings = useMemo(() => ({ locale, words, endpoint }), [locale, words, endpoint])
  return (
    <ConsentContext.Provider value={kept}>
      <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>
    </ConsentContext.Provider>
  )
}

/** Reports, once for each language, that a site with regimes shows their English words on a page in another language. */
function warnMissingWords(store: ConsentStore, locale: ConsentProviderProps['locale']) {
  if (!globalThis.document || !store.getState().regime || !locale || locale.regimes || /^en\b/.test(locale.id)) return
  const warned = keptOnPage('languages without words of regimes', () => new Set<string>())
  if (warned.has(locale.id)) return
  warned.add(locale.id)
  console.error(new ConsentError('missing-regime-words', locale.id).message)
}

/** Whether a policy is that of the store, or says the same in other words. */
const decidesTheSame = (policy: Policy, { policy: own }: ConsentStore): boolean =>
  policy === own || JSON.stringify(rulesOf(policy)) === JSON.stringify(rulesOf(own as Policy))

/**
 * Returns the store of a policy. In a browser all providers with the same consent cookie share one, across React roots.
 * On a server each call creates a new one, because two requests come from two visitors.
 */
function sharedStore(policy: RegisteredPolicy, options: ConsentStoreOptions): ConsentStore {
  // To create a store reads and writes nothing, so an unused one does no harm.
  const store = createConsentStore(policy as Policy, options) as unknown as ConsentStore
  const stores = keptOnPage<Record<string, ConsentStore | undefined>>('stores', () => Object.create(null))
  const name = consentCookieName(policy)
  const known = stores[name]
  if (known && decidesTheSame(policy as Policy, known)) return known
  if (known && process.env.NODE_ENV !== 'production') console.error(new ConsentError('policy-conflict', name).message)
  stores[name] = store
  return store
}
