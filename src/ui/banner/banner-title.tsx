import { forwardRef } from 'react'
import { enBanner } from '../../locales/en/banner.ts'
import { fill } from '../../locales/fill.ts'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { useTexts } from '../internal/use-texts.ts'

/** Props of `ConsentBanner.Title`. */
export type BannerTitleProps = PartProps<'h2'>

/** Says whose cookies it is about. Renders an `<h2>` element. */
export const BannerTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, BannerTitleProps>(function BannerTitle(props, ref) {
  const { text, site } = useTexts('banner', enBanner)
  return renderPart('h2', { 'data-slot': 'volenti-banner-title', ...props }, ref, fill(text.title, { site }))
})
