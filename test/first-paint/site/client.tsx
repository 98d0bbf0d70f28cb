import { lazy } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { connectEvents } from 'volenti/connect'
import { createScriptLoader } from 'volenti/scripts'
import { Fragment, formsOf, Streamed } from './page.tsx'

declare global {
  interface Window {
    /** What React and the consent store told. */
    told: { readonly recoverable: string[]; readonly decisions: string[] }
    /** The package's own, for what a test wants to hear of. */
    connectEvents: typeof connectEvents
    /** Lets the code of the page in the boundary arrive, where the address says that it comes late. */
    bringCode?: () => void
  }
}

window.told = { recoverable: [], decisions: [] }
window.connectEvents = connectEvents
const address = new URLSearchParams(location.search)
if (address.has('sends')) window.send = (from) => void fetch(`/beacon?from=${from}`)

window.onHydrated = (store) => {
  connectEvents(store, { onDecision: ({ reason }) => void window.told.decisions.push(reason) })
  if (!window.send) return
  createScriptLoader(store).load({ id: 'counter', grant: 'analytics', src: '/beacon?from=script' })
  // Everything that could be sent too early has been by then.
  const settle = (turns: number): unknown => (turns ? setTimeout(settle, 0, turns - 1) : window.send?.('page'))
  settle(3)
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
else hydrateRoot(document, <Streamed Late={address.has('late') ? Late : Here} endpoint={formsOf(location.search)} />, { onRecoverableError })
