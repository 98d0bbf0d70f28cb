/** The largest `z-index` that browsers know. */
const LARGEST = `${2 ** 31 - 1}`

/**
 * Shows an element in the top layer of the browser where `--volenti-layer` is at its largest. Elements of other people with
 * that `z-index` come later in the page, so they would lie over it. A popover of this kind takes no focus, blocks nothing and
 * is not closed by Escape. Returns a function that takes it back.
 */
export function raise(element: HTMLElement | null): (() => void) | undefined {
  // Browsers before 2024 have no popovers.
  if (!element?.showPopover || element.popover || getComputedStyle(element).zIndex !== LARGEST) return
  element.popover = 'manual'
  element.showPopover()
  return () => element.removeAttribute('popover')
}
