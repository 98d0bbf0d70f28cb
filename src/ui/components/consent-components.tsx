import { type ButtonHTMLAttributes, type ComponentType, type ReactNode, type RefAttributes, useMemo } from 'react'
import { ComponentsContext, type OwnComponents, type RenderButton, type SwitchProps } from '../internal/components.ts'
import { renderPart } from '../internal/render-part.ts'

/** Props of the button of a design system: those of a `<button>`, a text as children, and its emphasis. */
export interface ConsentButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, RefAttributes<HTMLButtonElement> {
  /** `strong` for accepting, rejecting and putting away in the banner, and for saving, which look the same; `normal` for all other buttons. */
  readonly emphasis: 'strong' | 'normal'
}

/** Props of the switch of a design system. */
export type ConsentSwitchProps = SwitchProps

/** The components of a design system. */
export interface ConsentComponentsValue {
  /** Renders the buttons with a text, except those with `asChild`. It passes its props on to a `<button>`. @default a `<button>` */
  readonly Button?: ComponentType<ConsentButtonProps> | undefined
  /** Renders the switches. It passes `id`, the `aria-` props and the state on to its control. @default the switch of the package */
  readonly Switch?: ComponentType<ConsentSwitchProps> | undefined
}

/** Props of `ConsentComponents`. */
export interface ConsentComponentsProps {
  /** Declare it outside the render, so that its components keep their identity. */
  readonly value: ConsentComponentsValue
  readonly children?: ReactNode
}

/** A link in a sentence and a cross in a corner are no buttons of a design system. */
const KEPT = /-(trigger|close)$/
const STRONG = /-(banner-(accept|acknowledge|reject)|dialog-save)$/

/** Makes a function that renders the site's button where the package would render its own. */
function buttonOf(Button: ComponentType<ConsentButtonProps>): RenderButton {
  return (props, ref, text) => {
    const { children = text, asChild, ...rest } = props
    const slot = String(rest['data-slot'])
    if (asChild || KEPT.test(slot)) return renderPart('button', props, ref, text)
    return (
      <Button {...rest} {...(ref && { ref })} emphasis={STRONG.test(slot) ? 'strong' : 'normal'}>
        {children as ReactNode}
      </Button>
    )
  }
}

/**
 * Gives the button and the switch of a design system to every banner, dialog, panel, embed and notice inside it. Doesn't
 * render its own HTML element.
 *
 * It renders the same before a decision and on the server. `PreferencesTrigger` and the cross that closes the dialog keep
 * their own element; give them yours with `asChild`. The button of the confirmation keeps its own too.
 *
 * @example
 * ```tsx
 * import type { ReactNode } from 'react'
 * import { ConsentBanner, type ConsentButtonProps, ConsentComponents } from 'volenti/ui'
 *
 * const Button = ({ emphasis, ...props }: ConsentButtonProps) => <button {...props} className={`button button-${emphasis}`} />
 * const components = { Button }
 *
 * export const Consent = ({ children }: { children: ReactNode }) => (
 *   <ConsentComponents value={components}>
 *     <ConsentBanner />
 *     {children}
 *   </ConsentComponents>
 * )
 * ```
 */
export function ConsentComponents({ value: { Button, Switch }, children }: ConsentComponentsProps) {
  const components = useMemo((): OwnComponents => {
    const button: RenderButton = Button ? buttonOf(Button) : (props, ref, text) => renderPart('button', props, ref, text)
    return { button, Switch }
  }, [Button, Switch])
  return <ComponentsContext.Provider value={components}>{children}</ComponentsContext.Provider>
}
