import { createContext, useContext } from 'react'
import { ConsentError, type ConsentStore } from '../core/internal.ts'
import type { Locale, SplitLocale } from '../locales/locale.ts'

/** Holds the store. Its value stays the same while the provider is mounted, so reading it never re-renders. */
export const ConsentContext = /* @__PURE__ */ createContext<ConsentStore | null>(null)

/** What a provider is given that is rendered. */
export interface RenderedSettings {
  /** The texts; English where there are none. */
  readonly locale?: Locale | SplitLocale | undefined
  /** Where forms post to without JavaScript. */
  readonly endpoint?: string | undefined
}

/** Holds what is rendered, apart from the store so that a change of language re-renders texts alone. */
export const SettingsContext = /* @__PURE__ */ createContext<RenderedSettings>({})

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
