import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { type ConsentStore, type ConsentStoreOptions, createConsentStore, memoryStorage, type Policy } from 'volenti'
import { ConsentProvider, type ConsentProviderProps } from 'volenti/react'
import { policy } from './policies.ts'

/** A store of its own for one test, which keeps the record in memory. */
export const storeOf = (of: Policy = policy, options: ConsentStoreOptions = {}): ConsentStore =>
  createConsentStore(of, { storage: memoryStorage(), ...options }) as unknown as ConsentStore

/** Renders in a provider, and returns the store beside what Testing Library returns. */
export function renderWithConsent(ui: ReactNode, { store = storeOf(), locale }: Partial<Pick<ConsentProviderProps, 'store' | 'locale'>> = {}) {
  const wrap = (children: ReactNode) => (
    <ConsentProvider store={store} locale={locale}>
      {children}
    </ConsentProvider>
  )
  const view = render(wrap(ui))
  return { ...view, store, rerender: (next: ReactNode) => view.rerender(wrap(next)) }
}
