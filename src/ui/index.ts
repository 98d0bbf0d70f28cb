'use client'

export { ConsentBanner, type ConsentBannerProps } from './banner/consent-banner.tsx'
export {
  type ConsentButtonProps,
  ConsentComponents,
  type ConsentComponentsProps,
  type ConsentComponentsValue,
  type ConsentSwitchProps,
} from './components/consent-components.tsx'
export { ConsentEmbed, type ConsentEmbedProps } from './embed/consent-embed.tsx'
export type { ButtonPartProps } from './internal/action-button.tsx'
export { PreferencesDialog, type PreferencesDialogProps } from './preferences-dialog/preferences-dialog.tsx'
export { FloatingTrigger } from './preferences-trigger/floating-trigger.tsx'
export { PreferencesTrigger } from './preferences-trigger/preferences-trigger.tsx'
export { PrivacyChoicesLink, type PrivacyChoicesLinkProps } from './privacy-choices-link/privacy-choices-link.tsx'
export { ReloadNotice, type ReloadNoticeProps } from './reload-notice/reload-notice.tsx'
