import { CookiePolicy } from 'volenti/document'
import { policy } from '../records/policy.ts'
import { useTitle } from '../router/use-title.ts'

/** The whole page comes from the policy. */
export function PolicyPage() {
  useTitle('Cookie policy')
  return <CookiePolicy policy={policy} className="prose" />
}
