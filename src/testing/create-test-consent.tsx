import type { ReactElement } from 'react'
import {
  type ConsentStore,
  createConsentStore,
  type Duration,
  durationSeconds,
  memoryStorage,
  NO_SIGNALS,
  type Policy,
  type PrivacySignals,
  parseRecord,
  refresh,
} from '../core/internal.ts'
import { ConsentProvider, type ConsentProviderProps } from '../react/index.ts'
import { consentCookie, lawOf, type PastDecision, type VisitorChoices } from './consent-cookie.ts'

/** Options of `createTestConsent`. */
export interface TestConsentOptions<P extends Policy> extends PastDecision {
  /** What the visitor has chosen before the test. @default nothing: a first visit */
  readonly choices?: VisitorChoices<P> | undefined
  /** The time of day, in milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined
}

/** Props of the provider: those of `ConsentProvider` without the policy. */
export type TestProviderProps = Omit<ConsentProviderProps, 'policy' | 'store' | 'initialRecord' | 'initialSignals' | 'regimes' | 'regime'>

/** The consent of one visitor in one test. */
export interface TestConsent<P extends Policy> {
  readonly store: ConsentStore<P>
  /** `ConsentProvider` with that store; also a `wrapper` of Testing Library. */
  Provider(props: TestProviderProps): ReactElement
  /** Moves the clock of the store forward, for instance by `'7 months'`. Choices that are too old then expire at once. */
  advance(duration: Duration): void
  /** Turns privacy signals of the browser on or off. Those that are not given stay as they are. */
  setSignals(signals: Partial<PrivacySignals>): void
}

/**
 * Creates the consent of one visitor for one test: a store, and a provider for the components under test.
 *
 * The store keeps its record in memory, and nothing is shared with other tests: no cookie, no page. Without options it is a
 * first visit, so only the required categories are granted. On a server, and while a page hydrates, the same state holds as
 * if the server had read the record. The acts of `volenti` change the store. A change while components are mounted belongs
 * into `act`.
 *
 * @throws {ConsentError} `unknown-id` for a choice about an id that the policy does not have.
 *
 * @example
 * ```tsx
 * import { render, screen } from '@testing-library/react'
 * import { definePolicy } from 'volenti'
 * import { ConsentGate } from 'volenti/react'
 * import { createTestConsent } from 'volenti/testing'
 *
 * const policy = definePolicy({
 *   site: { name: 'Example', contact: 'privacy@example.com' },
 *   lastUpdated: '2026-01-31',
 *   categories: { necessary: { required: true }, functional: {} },
 * })
 *
 * export async function showsTheMap() {
 *   const { Provider } = createTestConsent(policy, { choices: { functional: 'granted' } })
 *   render(<ConsentGate category="functional">The map</ConsentGate>, { wrapper: Provider })
 *   await screen.findByText('The map')
 * }
 * ```
 */
export function createTestConsent<P extends Policy>(policy: P, options: TestConsentOptions<P> = {}): TestConsent<P> {
  // Called by its name, so that fake timers that begin later count too.
  const { choices, now = () => Date.now(), ...past } = options
  let passed = 0
  let signals: PrivacySignals = { ...NO_SIGNALS, ...past.signals }
  const value = choices && consentCookie(policy, choices, { ...past, decidedAt: past.decidedAt ?? now() }).value
  const store = createConsentStore(policy, {
    storage: memoryStorage(value),
    initialRecord: value ? parseRecord(value) : null,
    initialSignals: signals,
    readSignals: () => signals,
    now: () => now() + passed,
    ...lawOf(past),
  })
  return {
    store,
    // The provider works with every policy; only its types name the registered one.
    Provider: (props) => <ConsentProvider {...props} store={store as unknown as ConsentStore} />,
    advance(duration) {
      passed += durationSeconds(duration) * 1000
      refresh(store)
    },
    setSignals(changed) {
      signals = { ...signals, ...changed }
      refresh(store)
    },
  }
}
