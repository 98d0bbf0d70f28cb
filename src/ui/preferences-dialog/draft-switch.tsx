import * as Switch from '@radix-ui/react-switch'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { useDraft } from './draft.ts'

/** The props of a switch that works on the draft. */
export type DraftSwitchProps = Omit<ComponentPropsWithoutRef<typeof Switch.Root>, 'checked' | 'defaultChecked'>

interface OwnProps {
  /** The category or service it grants or denies. */
  readonly of: { readonly id: string; readonly elementId: string }
}

/** Grants or denies something in the draft, named and described by the elements beside it. Renders a `<button role="switch">` element. */
export const DraftSwitch = /* @__PURE__ */ forwardRef<HTMLButtonElement, DraftSwitchProps & OwnProps>(function DraftSwitch(
  { of: { id, elementId }, ...props },
  ref,
) {
  const { choices, choose } = useDraft('Switch')
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
