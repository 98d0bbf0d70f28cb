import * as Switch from '@radix-ui/react-switch'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { enDialog } from '../../locales/en/dialog.ts'
import { useTexts } from '../internal/use-texts.ts'
import { useCategory, useDraft } from './draft.ts'

/** Props of `CategorySwitch`. */
export type DialogCategorySwitchProps = Omit<ComponentPropsWithoutRef<typeof Switch.Root>, 'checked' | 'defaultChecked'>

/**
 * Grants or denies the category in the draft. Renders a `<button role="switch">` element; for a required category a
 * `<span>` that says it is always on, because a switch that cannot be switched is none.
 */
export const DialogCategorySwitch = forwardRef<HTMLButtonElement, DialogCategorySwitchProps>(function DialogCategorySwitch(props, ref) {
  const { id, elementId } = useCategory('CategorySwitch')
  const { choices, choose } = useDraft('CategorySwitch')
  const { text } = useTexts('dialog', enDialog)
  if (!choices[id]) return <span data-slot="volenti-always-on">{text.alwaysOn}</span>
  return (
    <Switch.Root
      id={`${elementId}-switch`}
      aria-labelledby={`${elementId}-title`}
      aria-describedby={`${elementId}-description`}
      data-slot="volenti-switch"
      {...props}
      checked={choices[id] === 'granted'}
      onCheckedChange={(checked) => {
        choose(id, checked ? 'granted' : 'denied')
        props.onCheckedChange?.(checked)
      }}
      ref={ref}
    >
      {props.children ?? <Switch.Thumb data-slot="volenti-switch-thumb" />}
    </Switch.Root>
  )
})
