import Link from 'next/link'
import type { ReactNode } from 'react'
import type { ConsentRecord, PrivacySignals } from 'volenti'
import { ConsentProvider } from 'volenti/react'
import { ConsentBanner, PreferencesTrigger } from 'volenti/ui'
import { policy } from '../policy'

interface SiteProps {
  /** What the server read from the request; nothing on a page that is the same for everybody. */
  readonly record?: ConsentRecord | null
  readonly signals?: PrivacySignals
  readonly children: ReactNode
}

export function Site({ record, signals, children }: SiteProps) {
  return (
    <ConsentProvider policy={policy} initialRecord={record} initialSignals={signals} endpoint="/consent">
      <ConsentBanner preferencesPage="/preferences" />
      <main>{children}</main>
      <footer>
        <Link href="/">Home</Link> <Link href="/account">Account</Link> <Link href="/cookie-policy">Cookie policy</Link> <PreferencesTrigger />
      </footer>
    </ConsentProvider>
  )
}
