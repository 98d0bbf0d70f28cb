import { forwardRef } from 'react'
import { enBanner } from '../../locales/en/banner.ts'
import type { ButtonPartProps } from '../internal/action-button.tsx'
import { OpenButton } from '../internal/open-button.tsx'
import { useTexts } from '../internal/use-texts.ts'

/** Opens the preferences dialog. Renders a `<button>` element. */
export const BannerOpenPreferences = forwardRef<HTMLButtonElement, ButtonPartProps>(function BannerOpenPreferences(props, ref) {
  return <OpenButton data-slot="volenti-banner-open" {...props} text={useTexts('banner', enBanner).text.openPreferences} ref={ref} />
})
