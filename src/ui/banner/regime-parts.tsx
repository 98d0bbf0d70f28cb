import { forwardRef, type MouseEvent } from 'react'
import type { ButtonPartProps } from '../internal/action-button.tsx'
import { BannerDescription, type BannerDescriptionProps, BannerRejectAll } from './banner-parts.tsx'
import { useLaw } from './use-law.ts'

/** Props of `Notice`. */
export type BannerNoticeProps = Omit<BannerDescriptionProps, 'note' | 'noteOnly'>

/**
 * Tells which optional categories are on until the visitor says no, and names the vendors of their services. Stands in the
 * place of `Description`; under a regime that asks for a choice it asks too. Links to the policy page. Renders a `<p>` element.
 */
export const BannerNotice = /* @__PURE__ */ forwardRef<HTMLParagraphElement, BannerNoticeProps>(function BannerNotice(props, ref) {
  return <BannerDescription {...useLaw().description} {...props} ref={ref} />
})

/**
 * Puts a notice away, and grants nothing. Renders a `<button>` element, as prominent as `RejectAll`. It does nothing under a
 * regime that asks for a choice.
 */
export const BannerAcknowledge = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function BannerAcknowledge(props, ref) {
  const { onClick, ...law } = useLaw().acknowledge
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    props.onClick?.(event)
    if (!event.defaultPrevented) onClick(event)
  }
  return <BannerRejectAll {...law} {...props} onClick={handleClick} ref={ref} />
})

/**
 * Denies every category that is not required, like `RejectAll`, for laws under which an X refuses. Renders a `<button>` element
 * without text. Its label comes from the locale, and says so.
 */
export const BannerDismiss = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function BannerDismiss(props, ref) {
  return <BannerRejectAll {...useLaw().dismiss} {...props} ref={ref} />
})
