import { CookieTable } from 'volenti/document'
import { Visits } from '../../../parts/visits'
import { policy } from '../../../policy'

export default function Page() {
  return (
    <>
      <h1>Account</h1>
      <Visits />
      <CookieTable policy={policy} />
    </>
  )
}
