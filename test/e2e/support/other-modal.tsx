import * as SiteModal from '@radix-ui/react-dialog'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

/** A modal of another bundle of the site, with copies of React and of the dialog's library of its own. */
function OtherModal() {
  const [open, setOpen] = useState(false)
  return (
    <SiteModal.Root open={open} onOpenChange={setOpen}>
      <SiteModal.Trigger id="other">Sign up</SiteModal.Trigger>
      <SiteModal.Portal>
        <SiteModal.Overlay className="veil" />
        <SiteModal.Content className="modal" aria-describedby={undefined}>
          <SiteModal.Title>Newsletter</SiteModal.Title>
          <input aria-label="Address" />
          <a href="#cookie-settings">About cookies</a>
          <button type="button" onClick={() => setOpen(false)}>
            Not now
          </button>
        </SiteModal.Content>
      </SiteModal.Portal>
    </SiteModal.Root>
  )
}

const place = document.createElement('div')
document.body.append(place)
createRoot(place).render(<OtherModal />)
