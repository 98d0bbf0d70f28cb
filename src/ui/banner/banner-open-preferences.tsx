import { forwardRef, useContext } from 'react'
import { enBanner } from '../../locales/en/banner.ts'
import { SettingsContext } from '../../react/internal.ts'
import type { ButtonPartProps } from '../internal/action-button.tsx'
import { OpenButton } from '../internal/open-button.tsx'
import { useTexts } from '../internal/use-texts.ts'
import { PreferencesPageContext } from './banner-form.ts'

/** Opens the preferences dialog. Renders a `<button>` element. */
export const BannerOpenPreferences = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function BannerOpenPreferences(props, ref) {
  const { endpoint } = useContext(SettingsContext)
  const preferencesPage = useContext(PreferencesPageContext)
  const { text } = useTexts('banner', enBanner)
  const leads = endpoint && preferencesPage ? ({ type: 'submit', formMethod: 'get', formAction: preferencesPage } as const) : undefined
  return <OpenButton data-slot="volenti-banner-open" {...leads} {...props} text={text.openPreferences} ref={ref} />
})
