import type { ConsentRecord, PrivacySignals } from 'volenti'
import { ConsentProvider } from 'volenti/react'
import { ConsentBanner } from 'volenti/ui'
import { policy } from '../policy'

/** What the server read from the request; nothing on a page that is the same for everybody. */
export interface VisitorProps {
  readonly record?: ConsentRecord | null | undefined
  readonly signals?: PrivacySignals | undefined
}

export const Choices = ({ record, signals }: VisitorProps) => (
  <ConsentProvider policy={policy} initialRecord={record} initialSignals={signals} endpoint="/consent">
    <ConsentBanner preferencesPage="/preferences" />
  </ConsentProvider>
)
