import { useState } from 'react'
import type { ConsentState, Policy, ServiceId } from '../../core/index.ts'
import { useConsent, useConsentStore } from '../../react/index.ts'

/** Whether the visitor refused a service or its category after a state: here, or in another tab. */
function isRefusedSince(before: ConsentState, now: ConsentState, service: string, category: string | undefined) {
  if (now === before) return false
  const isOfThisPage = now.decision && now.decision !== before.decision && now.decision.decidedAt === now.decidedAt
  const choices: Readonly<Record<string, string | undefined>> = (isOfThisPage && now.decision?.choices) || now.choices
  return (choices[service] ?? choices[category ?? '']) === 'denied'
}

/** Whether an embed is shown: while its service is granted, or once, until the visitor refuses it. */
export function useEmbedGrant(service: ServiceId) {
  const policy: Policy = useConsentStore().policy
  const state = useConsent()
  const [once, setOnce] = useState<ConsentState>()
  const isRefused = once !== undefined && isRefusedSince(once, state, service, policy.services?.[service]?.category)
  // For good: what is allowed again later is no answer to "once" any more.
  if (isRefused) setOnce(undefined)
  return { isShown: state.grants[service] === true || (once !== undefined && !isRefused), loadOnce: () => setOnce(state) }
}
