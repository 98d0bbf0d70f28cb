import { forwardRef } from 'react'
import { type PartProps, renderPart } from '../internal/render-part.ts'

/** Props of `ConsentBanner.Actions`. */
export type BannerActionsProps = PartProps<'div'>

/** Holds the buttons. Renders a `<div>` element. */
export const BannerActions = /* @__PURE__ */ forwardRef<HTMLDivElement, BannerActionsProps>(function BannerActions(props, ref) {
  return renderPart('div', { 'data-slot': 'volenti-banner-actions', ...props }, ref)
})
