import { createContext, useContext } from 'react'
import { ConsentError, type ConsentStore } from '../core/internal.ts'
import type { Locale } from '../locales/locale.ts'

/** Holds the store. Its value stays the same while the provider is mounted, so reading it never re-renders. */
export const ConsentContext = /* @__PURE__ */ createContext<ConsentStore | null>(null)

/** Holds the texts given to the provider, apart from the store so that a change of language re-renders texts alone. */
export const LocaleContext = /* @__PURE__ */ createContext<Locale | undefined>(undefined)

/**
 * Reads the store of the nearest provider.
 *
 * @param consumer - What is asking, named in the error.
 * @throws {ConsentError} `missing-provider`, in production too.
 */
export function useProvidedStore(consumer: string): ConsentStore {
  const store = useContext(ConsentContext)
  if (!store) throw new ConsentError('missing-provider', consumer)
  return store
}
