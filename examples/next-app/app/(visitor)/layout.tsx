import type { ReactNode } from 'react'
import { requestConsent } from '../../parts/request-consent'
import { Site } from '../../parts/site'

/** Pages that are rendered for each visitor. Next.js sends them with `Cache-Control: private, no-store` by itself. */
export default async function Layout({ children }: { children: ReactNode }) {
  const { record, signals } = await requestConsent()
  return (
    <Site record={record} signals={signals}>
      {children}
    </Site>
  )
}
