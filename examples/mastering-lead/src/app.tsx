import type { ComponentType } from 'react'
import { en } from 'volenti/locales/en'
import { ConsentProvider } from 'volenti/react'
import { ConsentBanner } from 'volenti/ui'
import { HomePage } from './pages/home-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { PolicyPage } from './pages/policy-page.tsx'
import { RecordsPage } from './pages/records-page.tsx'
import { SettingsPage } from './pages/settings-page.tsx'
import { SignInPage } from './pages/sign-in-page.tsx'
import { WatchPage } from './pages/watch-page.tsx'
import { SiteFooter } from './parts/site-footer.tsx'
import { SiteHeader } from './parts/site-header.tsx'
import { records } from './records/delivery.ts'
import { policy } from './records/policy.ts'
import { usePath } from './router/path.ts'
import { useHeadingFocus } from './router/use-heading-focus.ts'
import { useLinks } from './router/use-links.ts'
import { SettingsProvider } from './settings/settings-provider.tsx'

const PAGES: Readonly<Record<string, ComponentType>> = {
  '/': HomePage,
  '/watch': WatchPage,
  '/settings': SettingsPage,
  '/sign-in': SignInPage,
  '/cookie-policy': PolicyPage,
  '/consent-records': RecordsPage,
}

const loadConnectors = () => import('./visits/connectors.ts')

export function App() {
  const path = usePath()
  const Page = PAGES[path] ?? NotFoundPage
  useLinks()
  useHeadingFocus(path)

  return (
    <ConsentProvider policy={policy} locale={en} connectors={loadConnectors} records={records}>
      <ConsentBanner />
      <SettingsProvider>
        <div className="site">
          <SiteHeader path={path} />
          <main id="content" tabIndex={-1}>
            <Page />
          </main>
          <SiteFooter />
        </div>
      </SettingsProvider>
    </ConsentProvider>
  )
}
