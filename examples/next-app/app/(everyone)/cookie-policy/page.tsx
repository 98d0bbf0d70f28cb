import { CookiePolicy } from 'volenti/document'
import { policy } from '../../../policy'

/** A server component: the policy page brings no JavaScript along. */
export default function Page() {
  return <CookiePolicy policy={policy} />
}
