import type { ReactNode } from 'react'
import { Link, Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router'
import { ConsentInitScript } from 'volenti/document'
import { ConsentProvider } from 'volenti/react'
import { consentCacheHeaders, readConsent } from 'volenti/server'
import styles from 'volenti/styles.css?url'
import { ConsentBanner, PreferencesTrigger } from 'volenti/ui'
import type { Route } from './+types/root'
import { policy } from './policy'

export function loader({ request }: Route.LoaderArgs) {
  const { record, signals } = readConsent(request, policy)
  return { record, signals }
}

/** In the browser the provider knows better than the server what the visitor decided. */
export const shouldRevalidate = () => false

export const headers = () => ({
  ...consentCacheHeaders(policy),
  // Another site that frames a page could have the visitor click "Accept all" unseen.
  'Content-Security-Policy': "frame-ancestors 'none'",
})

export const links: Route.LinksFunction = () => [
  { rel: 'icon', href: 'data:,' },
  { rel: 'stylesheet', href: styles },
]

export const meta: Route.MetaFunction = () => [{ title: 'Example' }]

export function Layout({ children }: { children: ReactNode }) {
  return (
    // The program in the head marks this element before React sees it.
    <html lang="en" suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <ConsentInitScript policy={policy} />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function Root({ loaderData: { record, signals } }: Route.ComponentProps) {
  return (
    <ConsentProvider policy={policy} initialRecord={record} initialSignals={signals} endpoint="/consent">
      <ConsentBanner preferencesPage="/preferences" />
      <main>
        <Outlet />
      </main>
      <footer>
        <Link to="/">Home</Link> <Link to="/cookie-policy">Cookie policy</Link> <PreferencesTrigger />
      </footer>
    </ConsentProvider>
  )
}
