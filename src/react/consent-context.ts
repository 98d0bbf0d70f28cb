import { createContext, useContext } from 'react'
import { ConsentError, type ConsentStore, type Policy } from '../core/internal.ts'
import type { Locale, SplitLocale } from '../locales/locale.ts'

/** Holds the store. Its value never changes while the provider is mounted, so its readers do not re-render. */
export const ConsentContext = /* @__PURE__ */ createContext<ConsentStore | null>(null)

/** The props of a provider that change what is rendered. */
export interface RenderedSettings {
  /** The texts. @default English */
  readonly locale?: Locale | SplitLocale | undefined
  /** The policy in the words of another language than that of the store. */
  readonly words?: Policy | undefined
  /** The address to which forms post without JavaScript. */
  readonly endpoint?: string | undefined
}

/** Holds the rendered settings. It is separate from the store, so a change of language re-renders only texts. */
export const SettingsContext = /* @__PURE__ */ createContext<RenderedSettings>({})

/**
 * Reads the store of the nearest provider.
 *
 * @param consumer - The name of the caller, for the error.
 * @throws {ConsentError} `missing-provider`, in production too.
 */
export function useProvidedStore(consumer: string): ConsentStore {
  const store = useContext(ConsentContext)
  if (!store) throw new ConsentError('missing-provider', consumer)
  return store
}

/** Returns the policy in the words of the nearest provider. */
export function useConsentPolicy(): Policy {
  const store = useProvidedStore('useConsentPolicy')
  return useContext(SettingsContext).words ?? (store.policy as Policy)
}
