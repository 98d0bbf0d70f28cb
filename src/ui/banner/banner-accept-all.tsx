import { forwardRef } from 'react'
import { consentCookieName, type Policy } from '../../core/internal.ts'
import { enBanner } from '../../locales/en/banner.ts'
import { actsOf, useConsentStore } from '../../react/internal.ts'
import { ActionButton, type ButtonPartProps } from '../internal/action-button.tsx'
import { useTexts } from '../internal/use-texts.ts'
import { useFormButton } from './banner-form.ts'

/** Grants every category, except those a GPC signal denies. Renders a `<button>` element, with the prominence of `RejectAll`. */
export const BannerAcceptAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function BannerAcceptAll(props, ref) {
  const store = useConsentStore()
  const { acceptAll } = actsOf(store)
  const { text } = useTexts('banner', enBanner)
  return (
    <ActionButton
      data-slot="volenti-banner-accept"
      volenti-action={`${consentCookieName(store.policy as Policy)}:accept-all`}
      {...useFormButton('accept-all')}
      {...props}
      act={acceptAll}
      text={text.acceptAll}
      ref={ref}
    />
  )
})
