import { afterPaint } from '../../core/internal.ts'

/** In milliseconds. The dialog and the banner move the focus in the frame in which they leave, or in the task after it. */
const FOCUS_RESTS = 150

/**
 * Runs a task after the focus has moved from what is leaving the page, and returns the function that cancels it. A screen
 * reader drops a polite message when the focus moves.
 */
export function afterFocus(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const cancel = afterPaint(() => {
    timer = setTimeout(task, FOCUS_RESTS)
  })
  return () => {
    cancel()
    clearTimeout(timer)
  }
}
