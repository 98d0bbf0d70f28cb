import { forwardRef } from 'react'
import { useDraft, useService } from './draft.ts'
import { DraftSwitch, type DraftSwitchProps } from './draft-switch.tsx'

/** Props of `ServiceSwitch`. */
export type DialogServiceSwitchProps = DraftSwitchProps

/**
 * Grants or denies the service alone in the draft. Renders a `<button role="switch">` element, and nothing for a service
 * of a required category.
 */
export const DialogServiceSwitch = /* @__PURE__ */ forwardRef<HTMLButtonElement, DialogServiceSwitchProps>(function DialogServiceSwitch(props, ref) {
  const service = useService('ServiceSwitch')
  const { choices } = useDraft('ServiceSwitch')
  return choices[service.id] ? <DraftSwitch {...props} of={service} ref={ref} /> : null
})
