import { forwardRef, type MouseEvent, useContext } from 'react'
import { ComponentsContext } from './components.ts'
import type { PartProps } from './render-part.ts'

/** Props of a part that renders a button. */
export type ButtonPartProps = PartProps<'button'>

type ActionButtonProps = ButtonPartProps & {
  /** Runs on a click, unless the site's own handler prevented it. */
  readonly act: (event: MouseEvent<HTMLButtonElement>) => void
  readonly text: string | undefined
}

/** A button of the package. */
export const ActionButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, ActionButtonProps>(function ActionButton(
  { act, text, onClick, ...props },
  ref,
) {
  const { button } = useContext(ComponentsContext)
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    onClick?.(event)
    if (event.defaultPrevented) return
    // For visitors without JavaScript the button can submit a form, which must not happen here.
    event.preventDefault()
    act(event)
  }
  return button({ type: 'button', ...props, onClick: handleClick }, ref, text)
})
