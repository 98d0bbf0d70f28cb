import { PreferencesForm } from 'volenti/document'
import { readConsent } from 'volenti/server'
import { policy } from '../policy'
import type { Route } from './+types/preferences'

export const loader = ({ request }: Route.LoaderArgs) => readConsent(request, policy).grants

/** Where the banner leads without JavaScript. */
export default function Preferences({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <h1>Cookie settings</h1>
      <PreferencesForm policy={policy} endpoint="/consent" grants={loaderData} />
    </>
  )
}
