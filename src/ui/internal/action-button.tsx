import { forwardRef, type MouseEvent } from 'react'
import { type PartProps, renderPart } from './render-part.ts'

/** The props of a part that is a button. */
export type ButtonPartProps = PartProps<'button'>

type ActionButtonProps = ButtonPartProps & {
  /** What a click does, unless the site's own handler prevented it. */
  readonly act: (event: MouseEvent<HTMLButtonElement>) => void
  readonly text: string | undefined
}

/** A button that acts on the consent of the visitor. */
export const ActionButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, ActionButtonProps>(function ActionButton(
  { act, text, onClick, ...props },
  ref,
) {
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    onClick?.(event)
    if (event.defaultPrevented) return
    // The button may also be one of a form, for visitors without JavaScript.
    event.preventDefault()
    act(event)
  }
  return renderPart('button', { type: 'button', ...props, onClick: handleClick }, ref, text)
})
