import { createElement, type EffectCallback, type ReactElement, type ReactNode } from 'react'
import type { CategoryIdOf, ConsentState, ConsentStore, GrantCondition, Policy, ServiceIdOf } from '../core/internal.ts'
import { ConsentGate, type GateProps } from './consent-gate.tsx'
import { ConsentProvider, type ConsentProviderProps } from './consent-provider.tsx'
import { ConsentScript, type ScriptProps } from './consent-script.tsx'
import { type UseConsentReturn, useConsent } from './use-consent.ts'
import { useConsentEffect } from './use-consent-effect.ts'
import { useConsentState } from './use-consent-state.ts'
import { useConsentStore } from './use-consent-store.ts'
import { useGranted } from './use-granted.ts'

/** The ids of a policy's categories and services. */
type IdOf<P extends Policy> = CategoryIdOf<P> | ServiceIdOf<P>

/** The hooks and components of `volenti/react`, typed with the ids of one policy. */
export interface Consent<P extends Policy> {
  readonly policy: P
  /** `ConsentProvider` that already has the policy. */
  ConsentProvider(props: Omit<ConsentProviderProps, 'policy' | 'store'>): ReactElement
  ConsentGate(props: GateProps<P>): ReactNode
  ConsentScript(props: ScriptProps<P>): ReactNode
  useConsent(): UseConsentReturn<P>
  useConsentEffect(condition: GrantCondition<IdOf<P>>, effect: EffectCallback): void
  useConsentState(): ConsentState<P>
  useConsentStore(): ConsentStore<P>
  useGranted(condition: GrantCondition<IdOf<P>>): boolean
}

/**
 * Returns the hooks and components of `volenti/react`, typed with the ids of a policy. It needs no `Register`, so one
 * program can have several policies.
 *
 * At run time they are the same functions as in `volenti/react`. A page downloads all of them; with `Register` it downloads
 * only those that it imports. Before a decision and on the server they do what `volenti/react` does.
 *
 * @example
 * ```tsx
 * import { definePolicy } from 'volenti'
 * import { createConsent } from 'volenti/react'
 *
 * const policy = definePolicy({
 *   site: { name: 'Example', contact: 'privacy@example.com' },
 *   lastUpdated: '2026-01-31',
 *   categories: { necessary: { required: true }, analytics: {} },
 * })
 *
 * const { ConsentProvider, useGranted } = createConsent(policy)
 *
 * const Answer = () => <p>{useGranted('analytics') ? 'Counted' : 'Not counted'}</p>
 *
 * export const App = () => (
 *   <ConsentProvider>
 *     <Answer />
 *   </ConsentProvider>
 * )
 * ```
 */
export function createConsent<P extends Policy>(policy: P): Consent<P> {
  const consent = {
    policy,
    ConsentProvider: (props: Omit<ConsentProviderProps, 'policy' | 'store'>) =>
      createElement(ConsentProvider, { ...props, policy } as ConsentProviderProps),
    ConsentGate,
    ConsentScript,
    useConsent,
    useConsentEffect,
    useConsentState,
    useConsentStore,
    useGranted,
  }
  // The functions work with every policy; only the types name this one.
  return consent as unknown as Consent<P>
}
