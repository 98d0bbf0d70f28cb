import { forwardRef } from 'react'
import { consentCookieName, type Policy } from '../../core/internal.ts'
import { enBanner } from '../../locales/en/banner.ts'
import { useConsentStore } from '../../react/index.ts'
import { ActionButton, type ButtonPartProps } from '../internal/action-button.tsx'
import { useTexts } from '../internal/use-texts.ts'
import { useFormButton } from './use-form-button.ts'

/** Denies every category that is not required. Renders a `<button>` element, with the prominence of `AcceptAll`. */
export const BannerRejectAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function BannerRejectAll(props, ref) {
  const { rejectAll, policy } = useConsentStore()
  const { text } = useTexts('banner', enBanner)
  return (
    <ActionButton
      data-slot="volenti-banner-reject"
      volenti-action={`${consentCookieName(policy as Policy)}:reject-all`}
      {...useFormButton('reject-all')}
      {...props}
      act={rejectAll}
      text={text.rejectAll}
      ref={ref}
    />
  )
})
