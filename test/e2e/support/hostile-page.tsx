import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import * as core from '../../../src/core/index.ts'
import { type ConsentStore, createConsentStore, type Policy } from '../../../src/core/index.ts'
import type { Locale } from '../../../src/locales/index.ts'
import { preferencesOf } from '../../../src/react/index.ts'
import { policy } from './gates-policy.ts'
import { HostileSite, type Shown } from './hostile-site.tsx'

declare global {
  interface Window {
    hostile: {
      readonly store: ConsentStore
      /** The errors that `onError` got. */
      readonly reported: string[]
      show(change: Partial<Shown>): void
      /** Removes everything of React's, or renders it anew. */
      unmount(): void
      mount(): void
      open(): void
      close(): void
    }
    /** The language of the page, for a page that has one. */
    pageLocale?: Locale
  }
}

const store = createConsentStore(policy as Policy) as unknown as ConsentStore
const reported: string[] = []
const container = document.querySelector('#root') as Element
let shown: Shown = { banner: true, trigger: true, modal: false }
let root: Root | undefined

const site = () => (
  <StrictMode>
    <HostileSite
      store={store}
      shown={shown}
      locale={window.pageLocale}
      onError={(code) => reported.push(code)}
      onModal={(modal) => window.hostile.show({ modal })}
    />
  </StrictMode>
)
const render = () => flushSync(() => root?.render(site()))

Object.assign(window, { volenti: core })
window.hostile = {
  store,
  reported,
  show(change) {
    shown = { ...shown, ...change }
    render()
  },
  unmount() {
    root?.unmount()
    root = undefined
  },
  mount() {
    root ??= createRoot(container)
    render()
  },
  open: () => preferencesOf(store).open(),
  close: () => preferencesOf(store).close(),
}
if (container.firstElementChild) root = hydrateRoot(container, site())
else window.hostile.mount()
