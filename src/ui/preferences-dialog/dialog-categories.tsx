import { forwardRef, useId } from 'react'
import { useConsentStore } from '../../react/internal.ts'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { CategoryContext } from './draft.ts'

/** Props of `Categories`. */
export type DialogCategoriesProps = PartProps<'ul'>

/** Repeats its children for every category of the policy, in its order. Renders a `<ul>` element. */
export const DialogCategories = /* @__PURE__ */ forwardRef<HTMLUListElement, DialogCategoriesProps>(function DialogCategories(
  { children, ...props },
  ref,
) {
  const { policy } = useConsentStore()
  const prefix = useId()
  const items = Object.keys(policy.categories).map((id) => (
    <CategoryContext.Provider key={id} value={{ id, elementId: `${prefix}${id}` }}>
      {children}
    </CategoryContext.Provider>
  ))
  // Safari drops the list from the accessibility tree where the stylesheet drops its bullets, unless it has the role.
  return renderPart('ul', { role: 'list', 'data-slot': 'volenti-categories', ...props, children: items }, ref)
})
