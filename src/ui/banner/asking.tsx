import { forwardRef } from 'react'
import { BannerAcceptAll, BannerActions, BannerDescription, BannerOpenPreferences, BannerRejectAll, BannerTitle } from './banner-parts.tsx'
import { BannerRegion } from './banner-region.tsx'
import type { ConsentBannerProps } from './consent-banner.tsx'

/** The preset banner, loaded only when it asks something. Its file name is neutral because filter lists block files by name. */
export const Asking = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(function Asking(props, ref) {
  return (
    <BannerRegion {...props} ref={ref}>
      <BannerTitle />
      <BannerDescription />
      <BannerActions>
        <BannerRejectAll />
        <BannerAcceptAll />
        <BannerOpenPreferences />
      </BannerActions>
    </BannerRegion>
  )
})
