import { type ButtonHTMLAttributes, forwardRef } from 'react'
import './design-system.css'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant: 'solid' | 'soft'
}

/** The button of a design system. */
export const Button = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonProps>(function Button({ variant, ...props }, ref) {
  return <button type="button" className="ds-button" data-variant={variant} {...props} ref={ref} />
})

interface ToggleProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly isOn: boolean
  readonly flip: (isOn: boolean) => void
}

/** The switch of a design system, with its own names for what happens. */
export const Toggle = ({ isOn, flip, ...props }: ToggleProps) => (
  <button type="button" role="switch" aria-checked={isOn} className="ds-toggle" {...props} onClick={() => flip(!isOn)} />
)
