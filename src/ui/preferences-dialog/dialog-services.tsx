import { forwardRef, useId } from 'react'
import { enDialog } from '../../locales/en/dialog.ts'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { useTexts } from '../internal/use-texts.ts'
import { ServiceContext, useCategory } from './draft.ts'
import { servicesOf } from './services-of.ts'

/** Props of `Services`. */
export type DialogServicesProps = PartProps<'ul'>

/** Repeats its children for every service of the category. Renders a `<ul>` element, and nothing where there is none. */
export const DialogServices = /* @__PURE__ */ forwardRef<HTMLUListElement, DialogServicesProps>(function DialogServices({ children, ...props }, ref) {
  const { id: category } = useCategory('Services')
  const { text, policy } = useTexts('dialog', enDialog)
  const prefix = useId()
  const ids = servicesOf(policy, category)
  if (ids.length === 0) return null
  const items = ids.map((id) => (
    <ServiceContext.Provider key={id} value={{ id, elementId: `${prefix}${id}` }}>
      {children}
    </ServiceContext.Provider>
  ))
  return renderPart('ul', { role: 'list', 'aria-label': text.services, 'data-slot': 'volenti-services', ...props, children: items }, ref)
})
