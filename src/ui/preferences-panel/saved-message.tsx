import { useState } from 'react'
import { fill } from '../../locales/fill.ts'
import { useConsentState } from '../../react/internal.ts'
import { serviceText } from '../internal/service-text.ts'
import { grantedItems } from '../internal/status-message.tsx'
import { useTexts } from '../internal/use-texts.ts'

/**
 * Says what the last decision on this page allows. It is only seen: the status message of the page tells it to screen
 * readers.
 */
export function SavedMessage() {
  const { decision, persisted, ...state } = useConsentState()
  const grants: Readonly<Record<string, boolean>> = state.grants
  const { text, policy, titleOf, list } = useTexts('status')
  const [before] = useState(decision)
  if (!decision || decision === before) return null
  const { services = {} } = policy
  const granted = grantedItems(policy, grants).map((id) => (services[id] ? serviceText(policy, id).title : titleOf(id)))
  const saved = granted.length > 0 ? fill(text.saved, { categories: list(granted) }) : text.savedNone
  return <p data-slot="volenti-panel-saved">{persisted ? saved : `${saved} ${text.notPersisted}`}</p>
}
