import { CookiePolicy } from 'volenti/document'
import { ReceiptButton } from 'volenti/ui/receipt-button'
import { policy } from '../records/policy.ts'
import { useTitle } from '../router/use-title.ts'

/** The whole page comes from the policy. Below it visitors get a copy of what they decided. */
export function PolicyPage() {
  useTitle('Cookie policy')
  return (
    <>
      <CookiePolicy policy={policy} className="prose" />
      <p>
        <ReceiptButton />
      </p>
    </>
  )
}
