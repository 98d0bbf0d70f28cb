import { forwardRef } from 'react'
import { BannerAcceptAll, BannerActions, BannerDescription, BannerOpenPreferences, BannerRejectAll, BannerTitle } from './banner-parts.tsx'
import { BannerRegion } from './banner-region.tsx'
import type { ConsentBannerProps } from './consent-banner.tsx'
import type { LawOfBanner } from './use-law.ts'

/** Props of the preset banner. */
export type AskingProps = ConsentBannerProps & {
  /** @default the site has no regimes */
  readonly law?: Partial<LawOfBanner> | undefined
}

/** The preset banner, loaded only when it asks something. Its file name is neutral because filter lists block files by name. */
export const Asking = /* @__PURE__ */ forwardRef<HTMLElement, AskingProps>(function Asking({ law, ...props }, ref) {
  return (
    <BannerRegion {...props} ref={ref}>
      <BannerTitle />
      {law?.dismiss && <BannerRejectAll {...law.dismiss} />}
      <BannerDescription {...law?.description} />
      <BannerActions>
        <BannerRejectAll />
        {law?.acknowledge ? <BannerRejectAll {...law.acknowledge} /> : <BannerAcceptAll />}
        <BannerOpenPreferences />
      </BannerActions>
    </BannerRegion>
  )
})
