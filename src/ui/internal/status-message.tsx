import { useEffect, useState } from 'react'
import { attachedTo, type Decision } from '../../core/internal.ts'
import { fill } from '../../locales/fill.ts'
import { useConsentState, useConsentStore } from '../../react/internal.ts'
import { serviceText } from './service-text.ts'
import { useTexts } from './use-texts.ts'

/** Announces politely to a screen reader what was saved; it is empty before a decision is made on this page. */
export function StatusMessage() {
  const { decision, persisted, ...state } = useConsentState()
  const grants: Readonly<Record<string, boolean>> = state.grants
  const { text, lang, dir, policy, titleOf, list } = useTexts('status')

  const announced = attachedTo<{ last: Decision | null }>(useConsentStore(), 'announced', () => ({ last: null }))
  const [before] = useState(announced.last)
  const [isMounted, setMounted] = useState(false)
  useEffect(() => {
    setMounted(true)
    announced.last = decision
  })
  let message = ''
  if (decision) {
    const { categories, services = {} } = policy
    const allowed = [
      ...Object.keys(categories).filter((id) => !categories[id]?.required && grants[id]),
      // A service may be granted by its name alone.
      ...Object.keys(services).filter((id) => grants[id] && !grants[services[id]?.category ?? '']),
    ]
    const titles = allowed.map((id) => (services[id] ? serviceText(policy, id).title : titleOf(id)))
    const nothing = decision.reason === 'withdraw' ? text.withdraw : text.savedNone
    message = titles.length ? fill(text.saved, { categories: list(titles) }) : nothing
    if (!persisted) message += ` ${text.notPersisted}`
  }
  // The element is there before the message, or nothing is announced: also for a decision that was made while this was
  // loaded. A new key announces the same words again. It comes along with the trigger, which may stand in a paragraph, so it
  // holds nothing that a paragraph may not.
  return (
    <span role="status" aria-live="polite" data-slot="volenti-status" lang={lang} dir={dir}>
      {isMounted && decision && decision !== before && <span key={decision.decidedAt}>{message}</span>}
    </span>
  )
}
