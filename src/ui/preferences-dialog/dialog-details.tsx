import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react'
import { firstRequiredCategory, isSafeLink, listCookies } from '../../core/internal.ts'
import { TableInLanguage } from '../../document/internal.ts'
import { fill } from '../../locales/fill.ts'
import { writeNumber } from '../../locales/fill-count.ts'
import type { Locale } from '../../locales/locale.ts'
import { type PartProps, renderPart, withContent } from '../internal/render-part.ts'
import { serviceText } from '../internal/service-text.ts'
import { useLocale, useTexts } from '../internal/use-texts.ts'
import { DraftSwitch, type DraftSwitchProps } from './dialog-categories.tsx'
import { ServiceContext, useCategory, useDraft, useService } from './draft.ts'

/** Props of `Services`. */
export type DialogServicesProps = PartProps<'ul'>

/**
 * Repeats its children for each service of the category. Renders a `<ul>` element, or nothing without services.
 *
 * @throws {ConsentError} `part-outside-root` outside `Categories`.
 */
export const DialogServices = /* @__PURE__ */ forwardRef<HTMLUListElement, DialogServicesProps>(function DialogServices({ children, ...props }, ref) {
  const { services } = useCategory('Services')
  const { text } = useTexts('dialog')
  const prefix = useId()
  if (services.length === 0) return null
  const items = withContent(props.asChild, children, (content) =>
    services.map((id) => (
      <ServiceContext.Provider key={id} value={{ id, elementId: `${prefix}${id}` }}>
        {content}
      </ServiceContext.Provider>
    )),
  )
  return renderPart('ul', { role: 'list', 'aria-label': text.services, 'data-slot': 'volenti-services', ...props, children: items }, ref)
})

/** Holds the parts of one service. Renders an `<li>` element. */
export const DialogService = /* @__PURE__ */ forwardRef<HTMLLIElement, PartProps<'li'>>(function DialogService(props, ref) {
  return renderPart('li', { 'data-slot': 'volenti-service', ...props }, ref)
})

/**
 * Shows the name of the service, which is the label of its switch. Renders a `<span>` element.
 *
 * @throws {ConsentError} `part-outside-root` outside `Services`.
 */
export const DialogServiceTitle = /* @__PURE__ */ forwardRef<HTMLSpanElement, PartProps<'span'>>(function DialogServiceTitle(props, ref) {
  const { id, elementId } = useService('ServiceTitle')
  const { title } = serviceText(useTexts('dialog').policy, id)
  const isOptional = useDraft('ServiceTitle').choices[id]
  const name = <bdi>{title}</bdi>
  const content = isOptional ? <label htmlFor={`${elementId}-switch`}>{name}</label> : name
  return renderPart('span', { id: `${elementId}-title`, 'data-slot': 'volenti-service-title', ...props }, ref, content)
})

/** Props of `ServiceSwitch`. */
export type DialogServiceSwitchProps = DraftSwitchProps

/**
 * Grants or denies one service in the draft. Renders a `<button role="switch">` element, or nothing if the category is
 * required.
 *
 * @throws {ConsentError} `part-outside-root` outside `Services`.
 */
export const DialogServiceSwitch = /* @__PURE__ */ forwardRef<HTMLButtonElement, DialogServiceSwitchProps>(function DialogServiceSwitch(props, ref) {
  const service = useService('ServiceSwitch')
  const { choices } = useDraft('ServiceSwitch')
  return choices[service.id] ? <DraftSwitch {...props} of={service} ref={ref} /> : null
})

/**
 * Shows the purpose of the service, and links to the privacy page of its vendor. Renders a `<p>` element.
 *
 * @throws {ConsentError} `part-outside-root` outside `Services`.
 */
export const DialogServiceDescription = /* @__PURE__ */ forwardRef<HTMLParagraphElement, PartProps<'p'>>(
  function DialogServiceDescription(props, ref) {
    const { id, elementId } = useService('ServiceDescription')
    const { text, policy } = useTexts('dialog')
    const { vendor, privacyUrl } = serviceText(policy, id)
    const purpose = policy.services?.[id]?.purpose
    const content = (
      <>
        <span id={`${elementId}-description`}>{purpose && `${purpose} `}</span>
        {privacyUrl && isSafeLink(privacyUrl) && (
          <a href={privacyUrl} rel="noopener noreferrer">
            {fill(text.vendorPrivacy, { vendor })}
          </a>
        )}
      </>
    )
    return renderPart('p', { 'data-slot': 'volenti-service-description', ...props }, ref, content)
  },
)

/** Props of `CategoryDetails`. */
export type DialogCategoryDetailsProps = Omit<ComponentPropsWithoutRef<'details'>, 'children'>

/**
 * Lists the services of the category, each with its switch, and the cookies of the category. The first required category
 * also lists the consent cookie. Renders a `<details>` element whose summary names the services, or nothing if there is
 * nothing to list.
 *
 * @throws {ConsentError} `part-outside-root` outside `Categories`.
 */
export const DialogCategoryDetails = /* @__PURE__ */ forwardRef<HTMLDetailsElement, DialogCategoryDetailsProps>(
  function DialogCategoryDetails(props, ref) {
    const { id, elementId, services } = useCategory('CategoryDetails')
    const { text, policy, list } = useTexts('dialog')
    const locale = useLocale()
    const hasCookies = id === firstRequiredCategory(policy) || listCookies(policy).some(({ category }) => category === id)
    if (services.length === 0 && !hasCookies) return null
    const titles = services.map((service) => serviceText(policy, service).title)
    return (
      <details data-slot="volenti-details" {...props} ref={ref}>
        {services.length > 0 ? (
          <summary>{fill(text.servicesDetails, { count: writeNumber(services.length, locale.numbers), services: list(titles) })}</summary>
        ) : (
          // With the name of the category each summary has a different label.
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
        {hasCookies && locale.table && <TableInLanguage policy={policy} category={id} locale={locale as Locale} />}
      </details>
    )
  },
)
