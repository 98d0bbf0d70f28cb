import { forwardRef } from 'react'
import { enDialog } from '../../locales/en/dialog.ts'
import { useTexts } from '../internal/use-texts.ts'
import { useCategory, useDraft } from './draft.ts'
import { DraftSwitch, type DraftSwitchProps } from './draft-switch.tsx'

/** Props of `CategorySwitch`. */
export type DialogCategorySwitchProps = DraftSwitchProps

/**
 * Grants or denies the category in the draft, along with its services. Renders a `<button role="switch">` element; for a
 * required category a `<span>` that says it is always on, because a switch that cannot be switched is none.
 */
export const DialogCategorySwitch = /* @__PURE__ */ forwardRef<HTMLButtonElement, DialogCategorySwitchProps>(
  function DialogCategorySwitch(props, ref) {
    const category = useCategory('CategorySwitch')
    const { choices } = useDraft('CategorySwitch')
    const { text } = useTexts('dialog', enDialog)
    if (!choices[category.id]) return <span data-slot="volenti-always-on">{text.alwaysOn}</span>
    return <DraftSwitch {...props} of={category} ref={ref} />
  },
)
