import { hydrateRoot } from 'react-dom/client'
import { acceptAll, rejectAll, save } from 'volenti'
import { Site } from './seven-cities-page.tsx'

declare global {
  interface Window {
    /** Whether every connector has run. */
    isConnected?: boolean
    /** What React had to mend. */
    mended: string[]
    acts: { readonly acceptAll: () => void; readonly rejectAll: () => void; readonly object: () => void }
  }
}

window.mended = []
window.acts = {
  acceptAll: () => acceptAll(window.store),
  rejectAll: () => rejectAll(window.store),
  object: () => save(window.store, { analytics: 'denied' }),
}
const found = JSON.parse(document.getElementById('found')?.textContent ?? '{}')
const root = document.getElementById('root')
if (root) hydrateRoot(root, <Site {...found} />, { onRecoverableError: (error) => window.mended.push(`${error}`) })
