'use client'

export {
  BannerAcceptAll as AcceptAll,
  BannerActions as Actions,
  type BannerActionsProps,
  BannerDescription as Description,
  type BannerDescriptionProps,
  BannerOpenPreferences as OpenPreferences,
  BannerRejectAll as RejectAll,
  BannerTitle as Title,
  type BannerTitleProps,
} from './banner-parts.tsx'
export type { BannerRootProps } from './banner-region.tsx'
export { BannerRoot as Root } from './banner-root.tsx'
export {
  BannerAcknowledge as Acknowledge,
  BannerDismiss as Dismiss,
  BannerNotice as Notice,
  type BannerNoticeProps,
} from './regime-parts.tsx'
