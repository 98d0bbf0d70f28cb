import { forwardRef } from 'react'
import { enFirst } from '../../locales/en/first.ts'
import { useConsentLocale } from '../../react/internal.ts'
import { type LoadedTexts, LoadedTextsContext } from '../internal/loaded-texts.ts'
import { AskingUnderRegime } from './asking-under-regime.tsx'
import type { ConsentBannerProps } from './consent-banner.tsx'

const ENGLISH: LoadedTexts = { locale: undefined, texts: enFirst }

/** The preset banner with English texts, for servers and for sites without a locale. */
export const Asking = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(function Asking(props, ref) {
  return (
    <LoadedTextsContext.Provider value={useConsentLocale() ? undefined : ENGLISH}>
      <AskingUnderRegime {...props} ref={ref} />
    </LoadedTextsContext.Provider>
  )
})
