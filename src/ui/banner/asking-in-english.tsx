import { forwardRef } from 'react'
import { enFirst } from '../../locales/en/first.ts'
import { useConsentLocale, useConsentState } from '../../react/internal.ts'
import { type LoadedTexts, LoadedTextsContext } from '../internal/loaded-texts.ts'
import { Asking as PlainAsking } from './asking.tsx'
import type { ConsentBannerProps } from './consent-banner.tsx'
import { underRegime } from './under-regime.tsx'

const UnderRegime = /* @__PURE__ */ underRegime(PlainAsking)

const ENGLISH: LoadedTexts = { locale: undefined, texts: enFirst }

/** The preset banner with English texts, for servers and for sites without a locale. */
export const Asking = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(function Asking(props, ref) {
  const Shown = useConsentState().regime ? UnderRegime : PlainAsking
  return (
    <LoadedTextsContext.Provider value={useConsentLocale() ? undefined : ENGLISH}>
      <Shown {...props} ref={ref} />
    </LoadedTextsContext.Provider>
  )
})
