import { PreferencesForm } from 'volenti/document'
import { requestConsent } from '../../../parts/request-consent'
import { policy } from '../../../policy'

/** Where the banner leads without JavaScript. */
export default async function Page() {
  const { grants, signals } = await requestConsent()
  return (
    <>
      <h1>Cookie settings</h1>
      <PreferencesForm policy={policy} endpoint="/consent" grants={grants} signals={signals} />
    </>
  )
}
