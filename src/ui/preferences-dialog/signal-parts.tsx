import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { CategoryContext, DraftContext, useCategory, useDraft } from './draft.ts'
import { Exception, Status } from './under-regime.tsx'

/** Props of `SignalStatus`. */
export type DialogSignalStatusProps = ComponentPropsWithoutRef<'p'>

/**
 * Says "Opt-Out Request Honored" while everything that sells or shares personal data is off, because of a privacy signal or
 * a choice of the visitor. Renders a `<p>` element, or nothing without regimes and under one that asks for a choice.
 */
export const DialogSignalStatus = /* @__PURE__ */ forwardRef<HTMLParagraphElement, DialogSignalStatusProps>(function DialogSignalStatus(props, ref) {
  return <Status {...props} ref={ref} />
})

/** Props of `SignalException`. */
export type DialogSignalExceptionProps = ComponentPropsWithoutRef<'p'>

/**
 * Warns under a category that the visitor has switched on despite a privacy signal, until that is saved. Renders a `<p>` element
 * that screen readers read out when it fills, or nothing where no signal denies the category.
 *
 * @throws {ConsentError} `part-outside-root` outside `Categories`.
 */
export const DialogSignalException = /* @__PURE__ */ forwardRef<HTMLParagraphElement, DialogSignalExceptionProps>(
  function DialogSignalException(props, ref) {
    useCategory('SignalException')
    useDraft('SignalException')
    return <Exception {...props} category={CategoryContext} draft={DraftContext} ref={ref} />
  },
)
