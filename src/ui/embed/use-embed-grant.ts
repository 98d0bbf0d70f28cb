import { useReducer, useState } from 'react'
import type { ConsentState, Policy, ServiceId } from '../../core/internal.ts'
import { useConsentState, useConsentStore } from '../../react/internal.ts'

/** Whether the visitor refused a service or its category after a state: here, or in another tab. */
function isRefusedSince(before: ConsentState, now: ConsentState, service: string, category: string | undefined) {
  if (now === before) return false
  const isOfThisPage = now.decision && now.decision !== before.decision && now.decision.decidedAt === now.decidedAt
  const choices: Readonly<Record<string, string | undefined>> = (isOfThisPage && now.decision?.choices) || now.choices
  return (choices[service] ?? choices[category ?? '']) === 'denied'
}

/** Whether an embed is shown: while its service is granted, or once, until the visitor refuses it. */
export function useEmbedGrant(service: ServiceId) {
  const store = useConsentStore()
  const policy: Policy = store.policy
  const state = useConsentState()
  const [once, setOnce] = useState<ConsentState>()
  const [round, endRound] = useReducer((ended: number) => ended + 1, 0)
  const isAllowedIn = (now: ConsentState) =>
    now.grants[service] === true || (once !== undefined && !isRefusedSince(once, now, service, policy.services?.[service]?.category))
  const isShown = isAllowedIn(state)
  // For good: what is allowed again later is no answer to "once" any more.
  if (once && !isShown) setOnce(undefined)
  return { isShown, isAllowed: () => isAllowedIn(store.getState()), round, endRound, loadOnce: () => setOnce(state) }
}
