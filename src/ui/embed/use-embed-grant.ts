import { useReducer, useState } from 'react'
import type { ConsentState, Policy, ServiceId } from '../../core/internal.ts'
import { useConsentState, useConsentStore } from '../../react/internal.ts'

/** Whether the visitor has refused a service or its category after an earlier state, in any tab. */
function isRefusedSince(before: ConsentState, now: ConsentState, service: string, category: string | undefined) {
  if (now === before) return false
  const isOfThisPage = now.decision && now.decision !== before.decision && now.decision.decidedAt === now.decidedAt
  const choices: Readonly<Record<string, string | undefined>> = (isOfThisPage && now.decision?.choices) || now.choices
  return (choices[service] ?? choices[category ?? '']) === 'denied'
}

/** Decides whether an embed shows its frame: while the service is granted, or after "load once" until a refusal. */
export function useEmbedGrant(service: ServiceId) {
  const store = useConsentStore()
  const policy: Policy = store.policy
  const state = useConsentState()
  const [loadedIn, setLoadedIn] = useState<ConsentState>()
  const [frameKey, removeFrame] = useReducer((key: number) => key + 1, 0)
  const isAllowedIn = (now: ConsentState) =>
    now.grants[service] === true || (loadedIn !== undefined && !isRefusedSince(loadedIn, now, service, policy.services?.[service]?.category))
  const isShown = isAllowedIn(state)
  // A refusal ends "load once" for good. If a later grant ends, "load once" does not return.
  if (loadedIn && !isShown) setLoadedIn(undefined)
  return { isShown, isAllowed: () => isAllowedIn(store.getState()), frameKey, removeFrame, loadOnce: () => setLoadedIn(state) }
}
