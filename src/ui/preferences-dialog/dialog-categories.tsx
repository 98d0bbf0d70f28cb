import * as Switch from '@radix-ui/react-switch'
import { type ComponentPropsWithoutRef, forwardRef, useContext, useId, useMemo } from 'react'
import { type Policy, servicesOf } from '../../core/internal.ts'
import { categoryText } from '../../locales/category-text.ts'
import { fillCount } from '../../locales/fill-count.ts'
import { useConsentState, useConsentStore } from '../../react/internal.ts'
import { ComponentsContext } from '../internal/components.ts'
import { joinRefs } from '../internal/join-refs.ts'
import { type PartProps, renderPart, withContent } from '../internal/render-part.ts'
import { useLocale, useTexts } from '../internal/use-texts.ts'
import { CategoryContext, type DraftItem, useCategory, useDraft } from './draft.ts'

/** Props of `Categories`. */
export type DialogCategoriesProps = PartProps<'ul'>

/**
 * Repeats its children for each category, in the order of the policy. Renders a `<ul>` element.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 */
export const DialogCategories = /* @__PURE__ */ forwardRef<HTMLUListElement, DialogCategoriesProps>(function DialogCategories(
  { children, ...props },
  ref,
) {
  const policy: Policy = useConsentStore().policy
  const prefix = useId()
  const items = withContent(props.asChild, children, (content) =>
    Object.keys(policy.categories).map((id) => (
      <CategoryContext.Provider key={id} value={{ id, elementId: `${prefix}${id}`, services: servicesOf(policy, id) }}>
        {content}
      </CategoryContext.Provider>
    )),
  )
  // The stylesheet removes the bullets. Without them Safari reports a list to screen readers only if it has this role.
  return renderPart('ul', { role: 'list', 'data-slot': 'volenti-categories', ...props, children: items }, ref)
})

/** Props of `Category`. */
export type DialogCategoryProps = PartProps<'li'>

/** Holds the parts of one category. Renders an `<li>` element. */
export const DialogCategory = /* @__PURE__ */ forwardRef<HTMLLIElement, DialogCategoryProps>(function DialogCategory(props, ref) {
  return renderPart('li', { 'data-slot': 'volenti-category', ...props }, ref)
})

/** Props of `CategoryTitle`. */
export type DialogCategoryTitleProps = PartProps<'h3'>

/**
 * Shows the name of the category, which is the label of its switch. Renders an `<h3>` element.
 *
 * @throws {ConsentError} `part-outside-root` outside `Categories`.
 */
export const DialogCategoryTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, DialogCategoryTitleProps>(function DialogCategoryTitle(props, ref) {
  const { id, elementId } = useCategory('CategoryTitle')
  const { titleOf, policy } = useTexts('dialog')
  const isRequired = policy.categories[id]?.required
  const name = <bdi>{titleOf(id)}</bdi>
  const title = isRequired ? name : <label htmlFor={`${elementId}-switch`}>{name}</label>
  // Who goes from heading to heading hears that the category is always on: the words stand beside the heading.
  const state = isRequired && { 'aria-labelledby': `${elementId}-title ${elementId}-always-on` }
  return renderPart('h3', { id: `${elementId}-title`, ...state, 'data-slot': 'volenti-category-title', ...props }, ref, title)
})

/** Props of `CategoryDescription`. */
export type DialogCategoryDescriptionProps = PartProps<'p'>

/**
 * Describes the category. If a privacy signal denies the category, it adds a sentence. If a service differs from the
 * category, it adds the number of allowed services. Renders a `<p>` element.
 *
 * @throws {ConsentError} `part-outside-root` outside `Categories`.
 */
export const DialogCategoryDescription = /* @__PURE__ */ forwardRef<HTMLParagraphElement, DialogCategoryDescriptionProps>(
  function DialogCategoryDescription(props, ref) {
    const { id, elementId, services } = useCategory('CategoryDescription')
    const { text, policy } = useTexts('dialog')
    const { categories = {}, numbers } = useLocale()
    const { choices } = useDraft('CategoryDescription')
    const { description } = categoryText(policy, id, categories)
    const deniedBySignal: readonly string[] = useConsentState().deniedBySignal
    const isDeniedBySignal = deniedBySignal.includes(id) && choices[id] === 'denied'
    const allowed = services.filter((service) => choices[service] === 'granted').length
    // The switch shows only the choice about the category.
    const isMixed = services.some((service) => choices[service] !== choices[id])
    const content = (
      <>
        <span>{isDeniedBySignal ? `${description} ${text.deniedBySignal}` : description}</span>
        {isMixed && numbers && (
          <span>
            {' '}
            <strong data-slot="volenti-some-allowed">{fillCount(text.someAllowed, { allowed, count: services.length }, numbers)}</strong>
          </span>
        )}
      </>
    )
    return renderPart('p', { id: `${elementId}-description`, 'data-slot': 'volenti-category-description', ...props }, ref, content)
  },
)

/** Radix gives each switch the value "on", which some screen readers read out beside the state, also while it is off. */
const dropValue = (element: HTMLButtonElement | null) => element?.removeAttribute('value')

/** Props of a switch of the draft. */
export type DraftSwitchProps = Omit<ComponentPropsWithoutRef<typeof Switch.Root>, 'checked' | 'defaultChecked'>

/**
 * Grants or denies one item of the draft. The item's title and description label it. Renders a `<button role="switch">`
 * element.
 */
export const DraftSwitch = /* @__PURE__ */ forwardRef<HTMLButtonElement, DraftSwitchProps & { readonly of: DraftItem }>(function DraftSwitch(
  { of: { id, elementId }, ...props },
  ref,
) {
  const { choices, choose } = useDraft('Switch')
  const joined = useMemo(() => joinRefs(dropValue, ref), [ref])
  const { Switch: Own } = useContext(ComponentsContext)
  const control = {
    id: `${elementId}-switch`,
    'aria-labelledby': `${elementId}-title`,
    'aria-describedby': `${elementId}-description`,
    'data-slot': 'volenti-switch',
    ...props,
    checked: choices[id] === 'granted',
    onCheckedChange: (checked: boolean) => {
      choose(id, checked ? 'granted' : 'denied')
      props.onCheckedChange?.(checked)
    },
  }
  if (Own && !props.asChild) return <Own {...control} {...(ref && { ref })} />
  return (
    <Switch.Root {...control} ref={joined}>
      {props.children ?? <Switch.Thumb data-slot="volenti-switch-thumb" />}
    </Switch.Root>
  )
})

/** Props of `CategorySwitch`. */
export type DialogCategorySwitchProps = DraftSwitchProps

/**
 * Grants or denies the category and its services in the draft. Renders a `<button role="switch">` element. For a required
 * category it renders a `<span>` with "always on", because nobody can switch it off.
 *
 * @throws {ConsentError} `part-outside-root` outside `Categories`.
 */
export const DialogCategorySwitch = /* @__PURE__ */ forwardRef<HTMLButtonElement, DialogCategorySwitchProps>(
  function DialogCategorySwitch(props, ref) {
    const category = useCategory('CategorySwitch')
    const { choices } = useDraft('CategorySwitch')
    const { text } = useTexts('dialog')
    if (!choices[category.id]) {
      return (
        <span id={`${category.elementId}-always-on`} data-slot="volenti-always-on" className={props.className}>
          {text.alwaysOn}
        </span>
      )
    }
    return <DraftSwitch {...props} of={category} ref={ref} />
  },
)
