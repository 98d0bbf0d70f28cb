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
 * are shown, if it decides the same as the first one; to change anything else, change the `key` of the provider.
 * In the browser it follows decisions of other tabs. It also deletes storage that is declared but not granted: when the
 * page starts, after a withdrawal, and again a second later.
 *
 * An error of storage, network or late code goes to `onError`. Development builds report `policy-conflict` on the console
 * if two policies share one consent cookie.
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
  useConnection(kept, props)
  const words = useMemo(() => (policy && decidesTheSame(policy as Policy, kept) ? (policy as Policy) : undefined), [policy, kept])
  const settings = useMemo(() => ({ locale, words, endpoint }), [locale, words, endpoint])
  return (
    <ConsentContext.Provider value={kept}>
      <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>
    </ConsentContext.Provider>
  )
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
