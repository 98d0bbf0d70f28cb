import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { isSafeLink, listCookies } from '../../core/index.ts'
import { CookieTable } from '../../document/index.ts'
import { enDialog } from '../../locales/en/dialog.ts'
import { fill } from '../../locales/fill.ts'
import { useConsentLocale } from '../../react/index.ts'
import { useTexts } from '../internal/use-texts.ts'
import { useCategory } from './draft.ts'

/** Props of `CategoryDetails`. */
export type DialogCategoryDetailsProps = Omit<ComponentPropsWithoutRef<'details'>, 'children'>

/**
 * Lists the services of the category and the cookies it stores. Renders a `<details>` element, and nothing where neither
 * is declared.
 */
export const DialogCategoryDetails = forwardRef<HTMLDetailsElement, DialogCategoryDetailsProps>(function DialogCategoryDetails(props, ref) {
  const { id } = useCategory('CategoryDetails')
  const { text, policy } = useTexts('dialog', enDialog)
  const locale = useConsentLocale()
  const services = Object.values(policy.services ?? {}).filter(({ category }) => category === id)
  const count = listCookies(policy).filter(({ category }) => category === id).length
  if (!services.length && !count) return null
  return (
    <details data-slot="volenti-details" {...props} ref={ref}>
      <summary>{text.details}</summary>
      {services.length > 0 && (
        <ul aria-label={text.services} data-slot="volenti-services">
          {services.map(({ vendor, title = vendor.name, purpose }) => (
            <li key={title}>
              <strong>{title}</strong> {purpose}{' '}
              {vendor.privacyUrl && isSafeLink(vendor.privacyUrl) && (
                <a href={vendor.privacyUrl} rel="noopener noreferrer">
                  {fill(text.vendorPrivacy, { vendor: vendor.name })}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {count > 0 && <CookieTable policy={policy} category={id} locale={locale} />}
    </details>
  )
})
