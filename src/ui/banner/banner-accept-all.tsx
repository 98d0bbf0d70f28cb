import { forwardRef } from 'react'
import { consentCookieName, type Policy } from '../../core/internal.ts'
import { enBanner } from '../../locales/en/banner.ts'
import { useConsentStore } from '../../react/index.ts'
import { ActionButton, type ButtonPartProps } from '../internal/action-button.tsx'
import { useTexts } from '../internal/use-texts.ts'
import { useFormButton } from './use-form-button.ts'

/** Grants every category, except those a GPC signal denies. Renders a `<button>` element, with the prominence of `RejectAll`. */
export const BannerAcceptAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function BannerAcceptAll(props, ref) {
  const { acceptAll, policy } = useConsentStore()
  const { text } = useTexts('banner', enBanner)
  return (
    <ActionButton
      data-slot="volenti-banner-accept"
      volenti-action={`${consentCookieName(policy as Policy)}:accept-all`}
      {...useFormButton('accept-all')}
      {...props}
      act={acceptAll}
      text={text.acceptAll}
      ref={ref}
    />
  )
})
