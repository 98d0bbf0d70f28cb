import { type ComponentPropsWithoutRef, type Context, forwardRef, useContext } from 'react'
import { INTERNALS, type RegimeRules } from '../../core/internal.ts'
import { useConsentState, useConsentStore } from '../../react/internal.ts'
import { useRegimeTexts } from '../internal/use-regime-texts.ts'
import type { Draft, DraftCategory } from './draft.ts'

export { withLongestRecord } from '../../document/internal.ts'

// It imports no part of the dialog: a bundler would put what both need into a further file, which every site would download.

/** Says "Opt-Out Request Honored" while everything that sells or shares personal data is off. */
export const Status = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(function Status(props, ref) {
  const { rules } = useConsentStore()[INTERNALS].rules as Partial<RegimeRules>
  const { regime, ...state } = useConsentState()
  const { grants, why }: Readonly<Record<'grants' | 'why', Readonly<Record<string, unknown>>>> = state
  const { signalHonored } = useRegimeTexts()
  if (!regime || regime.ask === 'choice') return null
  const selling = rules?.filter(({ id, category, required, sells }) => id === category && !required && sells) ?? []
  const isHonored = selling.every(({ id }) => !grants[id]) && selling.some(({ id }) => why[id] === 'signal' || why[id] === 'choice')
  return isHonored ? (
    <p data-slot="volenti-dialog-signal" {...props} ref={ref}>
      {props.children ?? signalHonored}
    </p>
  ) : null
})

/** Props of `Exception`. */
export interface ExceptionProps extends ComponentPropsWithoutRef<'p'> {
  readonly category: Context<DraftCategory | null>
  readonly draft: Context<Draft | null>
}

/** Warns under a category that the visitor has switched on despite a privacy signal, until that is saved. */
export const Exception = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ExceptionProps>(function Exception({ category, draft, ...props }, ref) {
  const id = useContext(category)?.id ?? ''
  const isOn = useContext(draft)?.choices[id] === 'granted'
  const { deniedBySignal, grants } = useConsentState()
  const { despiteSignal } = useRegimeTexts()
  if (!deniedBySignal.includes(id as never) || grants[id as never]) return null
  return (
    <p role="status" aria-live="polite" data-slot="volenti-category-exception" {...props} ref={ref}>
      {isOn ? (props.children ?? despiteSignal) : null}
    </p>
  )
})
