import { lazy } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { connectEvents } from 'volenti/connect'
import { Fragment, Streamed } from './page.tsx'

declare global {
  interface Window {
    /** What React and the consent store told. */
    told: { readonly recoverable: string[]; readonly decisions: string[] }
    /** Lets the code of the page in the boundary arrive, where the address says that it comes late. */
    bringCode?: () => void
  }
}

window.told = { recoverable: [], decisions: [] }
const { onHydrated } = window
window.onHydrated = (store) => {
  connectEvents(store, { onDecision: ({ reason }) => void window.told.decisions.push(reason) })
  onHydrated?.(store)
}

const Here = () => null
const Late = lazy(
  () =>
    new Promise<{ default: typeof Here }>((arrive) => {
      window.bringCode = () => arrive({ default: Here })
    }),
)

const root = document.getElementById('root')
const record = document.getElementById('record')?.textContent ?? 'null'
const onRecoverableError = (error: unknown) => void window.told.recoverable.push(`${error}`)
if (root) hydrateRoot(root, <Fragment record={JSON.parse(record)} />, { onRecoverableError })
else hydrateRoot(document, <Streamed Late={new URLSearchParams(location.search).has('late') ? Late : Here} />, { onRecoverableError })
