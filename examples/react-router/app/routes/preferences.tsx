import { PreferencesForm } from 'volenti/document'
import { readConsent } from 'volenti/server'
import { policy } from '../policy'
import type { Route } from './+types/preferences'

export function loader({ request }: Route.LoaderArgs) {
  const { grants, signals } = readConsent(request, policy)
  return { grants, signals }
}

/** Where the banner leads without JavaScript. */
export default function Preferences({ loaderData: { grants, signals } }: Route.ComponentProps) {
  return (
    <>
      <h1>Cookie settings</h1>
      <PreferencesForm policy={policy} endpoint="/consent" grants={grants} signals={signals} />
    </>
  )
}
