import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { attachedTo, type Decision, optionalCategories } from '../../core/internal.ts'
import { fill } from '../../locales/fill.ts'
import { useConsentState, useConsentStore } from '../../react/internal.ts'
import { serviceText } from './service-text.ts'
import { useTexts } from './use-texts.ts'

interface Announced {
  /** The decision that was announced last. */
  last: Decision | null
  /** What was granted at that time. */
  granted: readonly string[]
}

/** Announces a saved decision to screen readers, politely. It is empty before the first decision on this page. */
export function StatusMessage() {
  const { decision, persisted, ...state } = useConsentState()
  const grants: Readonly<Record<string, boolean>> = state.grants
  const { text, lang, dir, policy, titleOf, list } = useTexts('status')

  const { services = {} } = policy
  const titleOfItem = (id: string) => (services[id] ? serviceText(policy, id).title : titleOf(id))
  const granted = [
    ...optionalCategories(policy).filter((id) => grants[id]),
    // A service can be granted without its category.
    ...Object.keys(services).filter((id) => grants[id] && !grants[services[id]?.category ?? '']),
  ]
  const announced = attachedTo<Announced>(useConsentStore(), 'announced', () => ({ last: null, granted }))
  const [before] = useState(announced.last)
  const [isMounted, setMounted] = useState(false)
  // The grants that the visitor has taken back, while the decision about them is the last one.
  const withdrawn = useRef<readonly string[]>([])
  if (decision && decision !== announced.last) withdrawn.current = announced.granted.filter((id) => !grants[id])
  useEffect(() => {
    setMounted(true)
    announced.last = decision
    announced.granted = granted
  })
  let message = ''
  if (decision) {
    const [template, ids] = decision.reason === 'withdraw' && withdrawn.current.length ? [text.withdrawn, withdrawn.current] : [text.saved, granted]
    message = ids.length ? fill(template, { categories: list(ids.map(titleOfItem)) }) : text.savedNone
    if (!persisted) message += ` ${text.notPersisted}`
  }
  // A screen reader announces the message only if the element was in the page before it. So even a decision made while this
  // code was loading waits for the mount. A new key makes the same words count as a new message. It stands at the end of the page:
  // the trigger may be inside a sentence, and React cannot put an element before a text that a translator has replaced.
  return createPortal(
    <span role="status" aria-live="polite" data-slot="volenti-status" lang={lang} dir={dir}>
      {isMounted && decision && decision !== before && <span key={decision.decidedAt}>{message}</span>}
    </span>,
    document.body,
  )
}
