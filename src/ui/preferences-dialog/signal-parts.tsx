import { forwardRef } from 'react'
import { INTERNALS, type RegimeRules } from '../../core/internal.ts'
import { isOptOutHonored } from '../../document/internal.ts'
import { useConsentState, useConsentStore } from '../../react/internal.ts'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { useRegimeTexts } from '../internal/use-regime-texts.ts'
import { useCategory, useDraft } from './draft.ts'

/** Props of `SignalStatus`. */
export type DialogSignalStatusProps = PartProps<'p'>

/**
 * Says "Opt-Out Request Honored" while everything that sells or shares personal data is off, because of a privacy signal or
 * a refusal of any age. Renders a `<p>` element, or nothing without regimes and under one that asks for a choice.
 */
export const DialogSignalStatus = /* @__PURE__ */ forwardRef<HTMLParagraphElement, DialogSignalStatusProps>(function DialogSignalStatus(props, ref) {
  const store = useConsentStore()
  const { rules, initialRecord } = store[INTERNALS]
  const state = useConsentState()
  const { signalHonored } = useRegimeTexts()
  const { regime } = state
  const { grants, why }: { readonly grants: Readonly<Record<string, boolean>>; readonly why: Readonly<Record<string, string>> } = state
  if (!regime || regime.ask === 'choice') return null
  // A page hydrates with what the server knew.
  const record = state === store.getInitialState() ? initialRecord : store.getRecord()
  const refusesSome = Object.values(record?.choices ?? {}).some(({ choice }) => choice === 'denied')
  // An old refusal no longer counts as a choice. It still ends what a regime would allow, also what is new since then.
  const isRefused = ({ id, isAllowedBefore }: RegimeRules['rules'][number]) =>
    why[id] === 'signal' || why[id] === 'choice' || record?.choices[id]?.choice === 'denied' || (isAllowedBefore && refusesSome)
  const isHonored = isOptOutHonored((rules as RegimeRules).rules, grants, isRefused)
  return isHonored ? renderPart('p', { 'data-slot': 'volenti-dialog-signal', ...props }, ref, signalHonored) : null
})

/** Props of `SignalException`. */
export type DialogSignalExceptionProps = PartProps<'p'>

/**
 * Warns under a category that the visitor has switched on despite a privacy signal, until that is saved. Renders a `<p>` element
 * that screen readers read out when it fills, or nothing where no signal denies the category.
 *
 * @throws {ConsentError} `part-outside-root` outside `Categories`.
 */
export const DialogSignalException = /* @__PURE__ */ forwardRef<HTMLParagraphElement, DialogSignalExceptionProps>(
  function DialogSignalException(props, ref) {
    const { id } = useCategory('SignalException')
    const { choices } = useDraft('SignalException')
    const { deniedBySignal, grants } = useConsentState()
    const { despiteSignal } = useRegimeTexts()
    if (!deniedBySignal.includes(id as never) || grants[id as never]) return null
    const text = choices[id] === 'granted' ? despiteSignal : ''
    return renderPart('p', { role: 'status', 'aria-live': 'polite', 'data-slot': 'volenti-category-exception', ...props }, ref, text)
  },
)
