import { type ComponentType, createContext, type ReactElement, type Ref, type RefAttributes } from 'react'
import { renderPart } from './render-part.ts'

/** Renders a button of the package. */
export type RenderButton = (props: Readonly<Record<string, unknown>>, ref: Ref<HTMLButtonElement>, text: string | undefined) => ReactElement

/** Props of the switch of a design system. */
export interface SwitchProps extends RefAttributes<HTMLButtonElement> {
  /** The title of the switch is a `<label>` for this id. */
  readonly id: string | undefined
  readonly checked: boolean
  readonly onCheckedChange: (checked: boolean) => void
  readonly disabled?: boolean | undefined
  readonly className?: string | undefined
  readonly 'aria-labelledby': string | undefined
  readonly 'aria-describedby': string | undefined
  readonly 'data-slot': string
}

/** The components that take the place of the package's own. */
export interface OwnComponents {
  readonly button: RenderButton
  readonly Switch?: ComponentType<SwitchProps> | undefined
}

/** Holds the components of the site. */
export const ComponentsContext = /* @__PURE__ */ createContext<OwnComponents>({
  button: (props, ref, text) => renderPart('button', props, ref, text),
})
