import { forwardRef } from 'react'
import { consentCookieName, type Policy } from '../../core/internal.ts'
import { enBanner } from '../../locales/en/banner.ts'
import { actsOf, useConsentStore } from '../../react/internal.ts'
import { ActionButton, type ButtonPartProps } from '../internal/action-button.tsx'
import { useTexts } from '../internal/use-texts.ts'
import { useFormButton } from './banner-form.ts'

/** Denies every category that is not required. Renders a `<button>` element, with the prominence of `AcceptAll`. */
export const BannerRejectAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function BannerRejectAll(props, ref) {
  const store = useConsentStore()
  const { rejectAll } = actsOf(store)
  const { text } = useTexts('banner', enBanner)
  return (
    <ActionButton
      data-slot="volenti-banner-reject"
      volenti-action={`${consentCookieName(store.policy as Policy)}:reject-all`}
      {...useFormButton('reject-all')}
      {...props}
      act={rejectAll}
      text={text.rejectAll}
      ref={ref}
    />
  )
})
