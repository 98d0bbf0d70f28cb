import { type FocusEvent, useRef } from 'react'
import { restoreFocus } from './restore-focus.ts'

/** Remembers where the focus came from, for a part that goes when one of its buttons is pressed. */
export function useCameFrom() {
  const cameFrom = useRef<EventTarget | null>(null)
  return {
    /** For each button of the part. */
    onFocus({ currentTarget, relatedTarget }: FocusEvent) {
      if (!currentTarget.parentElement?.contains(relatedTarget as Node | null)) cameFrom.current = relatedTarget
    },
    /** Gives the focus back, or else to the main content of the page. */
    goBack: () => restoreFocus(cameFrom.current),
  }
}
