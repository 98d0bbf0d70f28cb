import { type Choice, createConsentStore, memoryStorage, type Policy, save } from '../../../src/core/index.ts'
import { acts } from '../../support/acts.ts'
import { formerPolicy, policy } from '../site/policy.ts'

type Choices = Readonly<Record<string, Choice>>

/** What the consent cookie holds after a visitor has decided. */
function recordAfter(act: 'acceptAll' | 'rejectAll' | Choices, { of = policy as Policy, daysAgo = 1 } = {}) {
  const storage = memoryStorage()
  const store = createConsentStore(of, { storage, now: () => Date.now() - daysAgo * 86_400_000 })
  if (typeof act === 'object') save(store, act)
  else acts[act](store)
  return storage.read().join()
}

/** Every state a consent cookie can be in: what it holds, and whether the visitor is to be asked. */
export const records: Readonly<Record<string, { readonly value?: string; readonly asks: boolean }>> = {
  'no cookie': { asks: true },
  accepted: { value: recordAfter('acceptAll'), asks: false },
  rejected: { value: recordAfter('rejectAll'), asks: false },
  partial: { value: recordAfter({ functional: 'granted', analytics: 'denied', marketing: 'denied' }), asks: false },
  'a choice is missing': { value: recordAfter({ functional: 'granted', analytics: 'denied' }), asks: true },
  expired: { value: recordAfter('acceptAll', { daysAgo: 398 }), asks: true },
  outdated: { value: recordAfter('acceptAll', { of: formerPolicy }), asks: true },
  'unknown version': { value: '9.tp29ml.analytics~gabcd', asks: true },
  garbage: { value: '%00{"analytics":true}', asks: true },
}
