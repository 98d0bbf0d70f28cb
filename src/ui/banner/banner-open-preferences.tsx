import { forwardRef, useContext } from 'react'
import { enBanner } from '../../locales/en/banner.ts'
import type { ButtonPartProps } from '../internal/action-button.tsx'
import { OpenButton } from '../internal/open-button.tsx'
import { useTexts } from '../internal/use-texts.ts'
import { BannerFormContext } from './banner-form.ts'

/** Opens the preferences dialog. Renders a `<button>` element. */
export const BannerOpenPreferences = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function BannerOpenPreferences(props, ref) {
  const { formAction, preferencesPage } = useContext(BannerFormContext)
  const { text } = useTexts('banner', enBanner)
  const leads = formAction && preferencesPage ? ({ type: 'submit', formMethod: 'get', formAction: preferencesPage } as const) : undefined
  return <OpenButton data-slot="volenti-banner-open" {...leads} {...props} text={text.openPreferences} ref={ref} />
})
