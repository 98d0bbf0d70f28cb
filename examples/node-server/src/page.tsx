import type { ReactNode } from 'react'
import type { ConsentRecord, PrivacySignals } from 'volenti'
import { ConsentInitScript, CookiePolicy, PreferencesForm } from 'volenti/document'
import { ConsentGate, ConsentProvider } from 'volenti/react'
import { ConsentBanner, PreferencesTrigger } from 'volenti/ui'
import { policy } from './policy'

/** What the server read from the request, which the browser needs to render the same. */
export interface Visitor {
  readonly record: ConsentRecord | null
  readonly signals: PrivacySignals
  readonly grants: Readonly<Record<string, boolean>>
}

const pages: Readonly<Record<string, (visitor: Visitor) => ReactNode>> = {
  '/': () => (
    <>
      <h1>Home</h1>
      <p>
        <ConsentGate category="analytics" fallback="Your visits are not counted.">
          Your visits are counted.
        </ConsentGate>
      </p>
    </>
  ),
  '/cookie-policy': () => <CookiePolicy policy={policy} />,
  // Where the banner leads without JavaScript.
  '/preferences': ({ grants, signals }) => (
    <>
      <h1>Cookie settings</h1>
      <PreferencesForm policy={policy} endpoint="/consent" grants={grants} signals={signals} />
    </>
  ),
}

export const isPage = (path: string) => Object.hasOwn(pages, path)

interface PageProps {
  readonly path: string
  readonly visitor: Visitor
  /** Known on the server alone. */
  readonly nonce?: string
}

export function Page({ path, visitor, nonce }: PageProps) {
  return (
    // The program in the head marks this element before React sees it.
    <html lang="en" suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Example</title>
        <ConsentInitScript policy={policy} nonce={nonce} />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/styles.css" />
      </head>
      <body data-visitor={JSON.stringify(visitor)}>
        <ConsentProvider policy={policy} initialRecord={visitor.record} initialSignals={visitor.signals} endpoint="/consent">
          <ConsentBanner preferencesPage="/preferences" />
          <main>{pages[path]?.(visitor)}</main>
          <footer>
            <a href="/">Home</a> <a href="/cookie-policy">Cookie policy</a> <PreferencesTrigger />
          </footer>
        </ConsentProvider>
      </body>
    </html>
  )
}
