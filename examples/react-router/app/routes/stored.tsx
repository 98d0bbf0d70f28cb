import { CookiePolicy } from 'volenti/document'
import { policy } from '../policy'

export default function Page() {
  return <CookiePolicy policy={policy} />
}
