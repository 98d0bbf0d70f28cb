import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { listCookies } from '../../core/internal.ts'
import { CookieTable } from '../../document/index.ts'
import { enDialog } from '../../locales/en/dialog.ts'
import { fill } from '../../locales/fill.ts'
import type { Locale } from '../../locales/locale.ts'
import { serviceText } from '../internal/service-text.ts'
import { useLocale, useTexts } from '../internal/use-texts.ts'
import { DialogService, DialogServiceDescription, DialogServiceTitle } from './dialog-service.tsx'
import { DialogServiceSwitch } from './dialog-service-switch.tsx'
import { DialogServices } from './dialog-services.tsx'
import { useCategory } from './draft.ts'
import { servicesOf } from './services-of.ts'

/** Props of `CategoryDetails`. */
export type DialogCategoryDetailsProps = Omit<ComponentPropsWithoutRef<'details'>, 'children'>

/**
 * Lists the services of the category, each with its switch, and the cookies it stores; the consent cookie is among those
 * of the first required category. Its summary names the services. Renders a `<details>` element, and nothing where there
 * is nothing to list.
 */
export const DialogCategoryDetails = /* @__PURE__ */ forwardRef<HTMLDetailsElement, DialogCategoryDetailsProps>(
  function DialogCategoryDetails(props, ref) {
    const { id, elementId } = useCategory('CategoryDetails')
    const { text, policy, list } = useTexts('dialog', enDialog)
    const { table, ...locale } = useLocale()
    const services = servicesOf(policy, id).map((service) => serviceText(policy, service).title)
    const home = Object.keys(policy.categories).find((each) => policy.categories[each]?.required)
    const isStoring = id === home || listCookies(policy).some(({ category }) => category === id)
    if (!services.length && !isStoring) return null
    return (
      <details data-slot="volenti-details" {...props} ref={ref}>
        {services.length ? (
          <summary>{fill(text.servicesDetails, { count: services.length, services: list(services) })}</summary>
        ) : (
          // Named along with the category, or every one would be called the same.
          <summary id={`${elementId}-summary`} aria-labelledby={`${elementId}-summary ${elementId}-title`}>
            {text.details}
          </summary>
        )}
        <DialogServices>
          <DialogService>
            <DialogServiceTitle />
            <DialogServiceSwitch />
            <DialogServiceDescription />
          </DialogService>
        </DialogServices>
        {isStoring && <CookieTable policy={policy} category={id} locale={table && ({ ...locale, table } as Locale)} />}
      </details>
    )
  },
)
