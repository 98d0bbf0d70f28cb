import './page.css'
import { useState } from 'react'
import { Answer, type Library } from './page.tsx'

function Bar() {
  const [open, setOpen] = useState(true)
  return (
    open && (
      <button id="bare" type="button" onClick={() => setOpen(false)}>
        Accept
      </button>
    )
  )
}

/** The same page without any library, with a button that removes itself. */
export const library: Library = {
  App: ({ children }) => (
    <>
      {children}
      <Bar />
    </>
  ),
  Reader: () => <Answer granted={false} />,
}
