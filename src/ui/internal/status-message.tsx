import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { attachedTo, type Decision, optionalCategories, type Policy } from '../../core/internal.ts'
import { fill } from '../../locales/fill.ts'
import { preferencesOf, useConsentState, useConsentStore } from '../../react/internal.ts'
import { afterFocus } from './after-focus.ts'
import { placeOf } from './place.ts'
import { serviceText } from './service-text.ts'
import { StatusBox } from './status-box.tsx'
import { useTexts } from './use-texts.ts'

/** Lists what is granted: the optional categories, and the services that are granted without their category. */
export function grantedItems(policy: Policy, grants: Readonly<Record<string, boolean>>): string[] {
  const { services = {} } = policy
  return [
    ...optionalCategories(policy).filter((id) => grants[id]),
    ...Object.keys(services).filter((id) => grants[id] && !grants[services[id]?.category ?? '']),
  ]
}

interface Announced {
  /** The decision that was announced last. */
  last: Decision | null
  /** What was granted at that time. */
  granted: readonly string[]
}

/**
 * Announces a saved decision to screen readers, politely, and shows it if it was made in the dialog. It is empty before the
 * first decision on this page.
 */
export function StatusMessage({ isDialogOpen }: { readonly isDialogOpen: boolean }) {
  const store = useConsentStore()
  const { decision, persisted, ...state } = useConsentState()
  const grants: Readonly<Record<string, boolean>> = state.grants
  const { text, lang, dir, policy, titleOf, list } = useTexts('status')

  const { services = {} } = policy
  const titleOfItem = (id: string) => (services[id] ? serviceText(policy, id).title : titleOf(id))
  const granted = grantedItems(policy, grants)
  const announced = attachedTo<Announced>(store, 'announced', () => ({ last: null, granted }))
  const [announcedNow, setAnnouncedNow] = useState(announced.last)
  const [before] = useState(announcedNow)
  // The grants that the visitor has taken back, while the decision about them is the last one.
  const withdrawn = useRef<readonly string[]>([])
  const wasDialogOpen = useRef(isDialogOpen)
  const isOfDialog = useRef(false)
  if (decision && decision !== announced.last) {
    withdrawn.current = announced.granted.filter((id) => !grants[id])
    isOfDialog.current = wasDialogOpen.current
  }
  useEffect(() => {
    announced.last = decision
    announced.granted = granted
    wasDialogOpen.current = isDialogOpen
  })
  // A screen reader announces the message only if the element was in the page before it, and if the focus rests. So even a
  // decision that was made while this code was loading waits.
  useEffect(() => afterFocus(() => setAnnouncedNow(decision)), [decision])

  let message = ''
  if (decision) {
    const [template, ids] = decision.reason === 'withdraw' && withdrawn.current.length ? [text.withdrawn, withdrawn.current] : [text.saved, granted]
    message = ids.length ? fill(template, { categories: list(ids.map(titleOfItem)) }) : text.savedNone
    if (!persisted) message += ` ${text.notPersisted}`
  }
  const isAnnounced = decision && decision === announcedNow && decision !== before
  // A new key makes the same words count as a new message. It stands at the end of the page: the trigger may be inside a
  // sentence, and React cannot put an element before a text that a translator has replaced.
  return createPortal(
    <StatusBox lang={lang} dir={dir} close={text.close} of={isAnnounced && isOfDialog.current && !isDialogOpen ? decision : null}>
      <span role="status" aria-live="polite" data-slot="volenti-status">
        {isAnnounced && <span key={decision.decidedAt}>{message}</span>}
      </span>
    </StatusBox>,
    placeOf(store, preferencesOf(store).invoker()),
  )
}
