import { useState } from 'react'

/** The modal `<dialog>` in which an element is. Browsers before 2022 do not know `:modal`. */
export function modalAround(element: Element | null) {
  try {
    return element?.closest<HTMLDialogElement>('dialog:modal') ?? null
  } catch {
    return null
  }
}

/**
 * Returns the modal `<dialog>` of the site from which the preferences were opened. Everything outside it is inert and
 * covered, so the preferences have to be inside. `leave` puts them at the end of the page if that dialog has closed, and
 * returns whether it has.
 */
export function useModalAround(open: boolean, invoker: () => Element | null) {
  const [modal, setModal] = useState<HTMLDialogElement | null>(null)
  const [wasOpen, setWasOpen] = useState(false)
  if (open !== wasOpen) {
    setWasOpen(open)
    if (open) setModal(modalAround(invoker()))
  }
  const leave = () => {
    if (!modal || (modal.open && modal.isConnected)) return false
    setModal(null)
    return true
  }
  return { modal, leave }
}
