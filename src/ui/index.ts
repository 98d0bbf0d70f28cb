'use client'

export { ConsentBanner, type ConsentBannerProps } from './banner/consent-banner.tsx'
export { ConsentEmbed, type ConsentEmbedProps } from './embed/consent-embed.tsx'
export type { ButtonPartProps } from './internal/action-button.tsx'
export { PreferencesDialog } from './preferences-dialog/preferences-dialog.tsx'
export { PreferencesTrigger } from './preferences-trigger/preferences-trigger.tsx'
export { ReloadNotice, type ReloadNoticeProps } from './reload-notice/reload-notice.tsx'
