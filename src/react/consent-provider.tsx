import { type ReactNode, useState } from 'react'
import type { ConsentRecord, ConsentStore, PrivacySignals, RegisteredPolicy } from '../core/internal.ts'
import type { Locale } from '../locales/locale.ts'
import type { ConnectionProps } from './connection-props.ts'
import { ConsentContext, LocaleContext } from './consent-context.ts'
import { sharedStore } from './shared-store.ts'
import { useConnections } from './use-connections.ts'

interface CommonProps extends ConnectionProps {
  /** The texts of the banner and the dialog. @default English */
  readonly locale?: Locale | undefined
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
  useConnections(kept, connections)
  return (
    <ConsentContext.Provider value={kept}>
      <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
    </ConsentContext.Provider>
  )
}
