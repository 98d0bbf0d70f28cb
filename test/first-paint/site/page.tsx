import { type ComponentType, type ReactNode, Suspense, useEffect } from 'react'
import type { ConsentRecord, ConsentStore, RegisteredPolicy } from 'volenti'
import { ConsentInitScript } from 'volenti/document'
import { ConsentGate, ConsentProvider, useConsentEffect, useConsentStore } from 'volenti/react'
import { ConsentBanner, PreferencesTrigger } from 'volenti/ui'
import { policy as declared } from './policy.ts'

const policy = declared as unknown as RegisteredPolicy

declare global {
  interface Window {
    /** The store, once the page is hydrated. */
    consent?: ConsentStore
    /** Whether the part of the page outside the boundary is hydrated. */
    isShellHydrated?: boolean
    /** What the test wants to happen where analytics are granted. */
    onAnalytics?: () => void
    /** What the test wants to happen while the gated part renders. */
    onGated?: () => void
    /** What happens when the page is hydrated. */
    onHydrated?: (store: ConsentStore) => void
    /** Tells the server that a part of the page is at work. */
    send?: (from: string) => void
  }
}

function Gated() {
  if (typeof window !== 'undefined') window.onGated?.()
  useEffect(() => window.send?.('gate'), [])
  return <p id="gated">Analytics are on.</p>
}

function Hydrated() {
  const store = useConsentStore()
  useConsentEffect('analytics', () => {
    window.send?.('effect')
    window.onAnalytics?.()
  })
  useEffect(() => {
    window.consent = store
    window.onHydrated?.(store)
  }, [store])
  return null
}

function ShellHydrated() {
  useEffect(() => {
    window.isShellHydrated = true
  }, [])
  return null
}

/** An ordinary page: a heading, a picture, three paragraphs, and what a site needs of consent. */
function Content() {
  return (
    <>
      <ConsentBanner preferencesPage="/settings" />
      <nav>
        <PreferencesTrigger /> <a href="#cookie-settings">Settings by a link</a>
      </nav>
      <main>
        <h1>An ordinary page</h1>
        <img src="/picture.svg" width="640" height="320" alt="A landscape" />
        <p>The first paragraph says what the page is about, in a sentence or two, as a first paragraph does on most pages of most sites.</p>
        <p>The second paragraph goes into more detail, and is a little longer, so that it takes several lines on the narrow screen of a telephone.</p>
        <p>The third paragraph comes to an end, with a word of thanks to those who have read as far as this, and a wish that they come back soon.</p>
        <ConsentGate category="analytics" fallback={<p>Analytics are off.</p>}>
          <Gated />
        </ConsentGate>
      </main>
      <Hydrated />
    </>
  )
}

/** Where the server counts what it is sent, if the address of the page asks for that. */
const handler = typeof location !== 'undefined' && location.search.includes('renews') ? '/beacon?from=renewal' : undefined

/** Where the forms of a streamed page lead, if its address asks for forms. */
export const formsOf = (search: string) => (search.includes('forms') ? '/beacon?from=form' : undefined)

/** The part of the page that is rendered into an element. */
export const Fragment = ({ record }: { readonly record: ConsentRecord | null }) => (
  <ConsentProvider policy={policy} initialRecord={record} endpoint={handler}>
    <Content />
  </ConsentProvider>
)

/**
 * The whole document, with the page in a boundary.
 *
 * @param props.Late - Suspends, on the server or in the browser, until the test lets the page on.
 * @param props.endpoint - Where the buttons of the banner lead without JavaScript.
 */
export const Streamed = ({ Late, endpoint }: { readonly Late: ComponentType; readonly endpoint: string | undefined }): ReactNode => (
  <html lang="en" suppressHydrationWarning>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>An ordinary page</title>
      <ConsentInitScript policy={policy} />
      <link rel="stylesheet" href="/styles.css" />
    </head>
    <body>
      <ConsentProvider policy={policy} endpoint={endpoint}>
        <ShellHydrated />
        <Suspense fallback={<p>One moment</p>}>
          <Late />
          <Content />
        </Suspense>
      </ConsentProvider>
    </body>
  </html>
)
