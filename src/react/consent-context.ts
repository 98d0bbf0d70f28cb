import { createContext, useContext } from 'react'
import { ConsentError } from '../core/index.ts'
import type { Locale } from '../locales/locale.ts'
import type { ConsentScope } from './consent-scope.ts'

/** Holds the scope. Its value stays the same while the provider is mounted, so reading it never re-renders. */
export const ConsentContext = createContext<ConsentScope | null>(null)
ConsentContext.displayName = 'Consent'

/** Holds the texts given to the provider, apart from the scope so that a change of language re-renders texts alone. */
export const LocaleContext = createContext<Locale | undefined>(undefined)
LocaleContext.displayName = 'ConsentLocale'

/**
 * Reads the scope of the nearest provider.
 *
 * @param consumer - What is asking, named in the error.
 * @throws {ConsentError} `missing-provider`, in production too.
 */
export function useConsentScope(consumer: string): ConsentScope {
  const scope = useContext(ConsentContext)
  if (!scope) throw new ConsentError('missing-provider', consumer)
  return scope
}

/** The texts given to the nearest provider; `undefined` where it was given none. */
export const useLocale = (): Locale | undefined => useContext(LocaleContext)
