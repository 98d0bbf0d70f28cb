import { forwardRef } from 'react'
import { type PartProps, renderPart } from '../internal/render-part.ts'

/** Props of `Overlay`. */
export type DialogOverlayProps = PartProps<'div'>

/**
 * Covers the page behind the dialog. Renders a `<div>` element.
 *
 * It is no overlay of Radix's: that one locks scrolling with an injected `<style>`, which a strict content security
 * policy refuses, and with changes to `<body>`, which shift the page. Ours takes the wheel itself, by the stylesheet.
 */
export const DialogOverlay = /* @__PURE__ */ forwardRef<HTMLDivElement, DialogOverlayProps>(function DialogOverlay(props, ref) {
  return renderPart('div', { 'data-slot': 'volenti-overlay', ...props }, ref)
})
