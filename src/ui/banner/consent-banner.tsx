import { forwardRef } from 'react'
import { BannerAcceptAll } from './banner-accept-all.tsx'
import { BannerActions } from './banner-actions.tsx'
import { BannerDescription } from './banner-description.tsx'
import { BannerOpenPreferences } from './banner-open-preferences.tsx'
import { BannerRejectAll } from './banner-reject-all.tsx'
import { BannerRoot, type BannerRootProps } from './banner-root.tsx'
import { BannerTitle } from './banner-title.tsx'

/** Props of `ConsentBanner`. */
export type ConsentBannerProps = Omit<BannerRootProps, 'asChild' | 'children'>

const Preset = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(function ConsentBanner(props, ref) {
  return (
    <BannerRoot {...props} ref={ref}>
      <BannerTitle />
      <BannerDescription />
      <BannerActions>
        <BannerRejectAll />
        <BannerAcceptAll />
        <BannerOpenPreferences />
      </BannerActions>
    </BannerRoot>
  )
})

/**
 * Asks for consent at the lower edge of the page, as long as something has to be asked.
 *
 * It is a labelled region that takes no focus and traps nothing; accepting and rejecting are one click each and look the
 * same. There is no way to close it without deciding, because closing is not a decision. On the server and while
 * hydrating it is shown unless the server passed a record on.
 *
 * Its parts (`ConsentBanner.Root` and the others) can be composed anew, each with a `ref`, a `className` and `asChild`.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { ConsentBanner } from 'volenti/ui'
 *
 * export const Banner = () => (
 *   <ConsentBanner.Root>
 *     <ConsentBanner.Description />
 *     <ConsentBanner.RejectAll className="button" />
 *     <ConsentBanner.AcceptAll className="button">Yes, that is fine</ConsentBanner.AcceptAll>
 *   </ConsentBanner.Root>
 * )
 * ```
 */
export const ConsentBanner = /* @__PURE__ */ Object.assign(Preset, {
  Root: BannerRoot,
  Title: BannerTitle,
  Description: BannerDescription,
  Actions: BannerActions,
  AcceptAll: BannerAcceptAll,
  RejectAll: BannerRejectAll,
  OpenPreferences: BannerOpenPreferences,
})
