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
  type RegisteredPolicy,
} from '../core/internal.ts'
import type { Locale, SplitLocale } from '../locales/locale.ts'
import { keptOnPage } from '../page/index.ts'
import { type ConnectionProps, useConnection } from './connection.ts'
import { ConsentContext, SettingsContext } from './consent-context.ts'

interface CommonProps extends ConnectionProps {
  /** The texts of the banner and the dialog. @default English */
  readonly locale?: Locale | SplitLocale | undefined
  readonly children?: ReactNode
}

interface PolicyProps extends CommonProps {
  /** What the site declares. Providers with the same consent cookie share one store. */
  readonly policy: RegisteredPolicy
  /** What the server read from the request, so that server and browser render the same. */
  readonly initialRecord?: ConsentRecord | null | undefined
  /** The privacy signals the server read from the request. */
  readonly initialSignals?: PrivacySignals | undefined
  readonly store?: undefined
}

interface StoreProps extends CommonProps {
  /** A store of your own, for instance one that non-React code uses too. */
  readonly store: ConsentStore
  readonly policy?: undefined
  readonly initialRecord?: undefined
  readonly initialSignals?: undefined
}

/** Props of `ConsentProvider`: a policy or a store. */
export type ConsentProviderProps = PolicyProps | StoreProps

/**
 * Gives everything below it one visitor's consent. Doesn't render its own HTML element.
 *
 * Before a decision, on the server and while hydrating, only the required categories are granted. The policy or store
 * it is first rendered with is the one it keeps; give it a `key` to exchange it. In the browser it keeps the store in
 * step with other tabs, and deletes what is declared but not granted: at the start, after a withdrawal, and once more a
 * second later.
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
export function ConsentProvider({ policy, store, initialRecord, initialSignals, locale, children, ...connections }: ConsentProviderProps) {
  const [kept] = useState(() => store ?? sharedStore(policy, { initialRecord, initialSignals }))
  useConnection(kept, connections)
  const settings = useMemo(() => ({ locale, endpoint: connections.endpoint }), [locale, connections.endpoint])
  return (
    <ConsentContext.Provider value={kept}>
      <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>
    </ConsentContext.Provider>
  )
}

interface SharedStore {
  readonly source: string
  readonly store: ConsentStore
}

/**
 * The store of a policy. In a browser it is the same one for every provider and every React root of the page that uses
 * the same consent cookie; on a server a new one each time, because two requests are two visitors.
 */
function sharedStore(policy: RegisteredPolicy, options: ConsentStoreOptions): ConsentStore {
  // Creating one reads and writes nothing, so it may turn out not to be needed.
  const store = createConsentStore(policy as Policy, options) as unknown as ConsentStore
  const stores = keptOnPage<Record<string, SharedStore | undefined>>('stores', () => Object.create(null))
  const name = consentCookieName(policy)
  const source = JSON.stringify(policy)
  const known = stores[name]
  if (known?.source === source) return known.store
  if (known && process.env.NODE_ENV !== 'production') console.error(new ConsentError('policy-conflict', name).message)
  stores[name] = { source, store }
  return store
}
