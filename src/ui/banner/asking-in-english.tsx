import { forwardRef } from 'react'
import { enFirst } from '../../locales/en/first.ts'
import { LoadedTextsContext } from '../internal/loaded-texts.ts'
import { Asking as PlainAsking } from './asking.tsx'
import type { ConsentBannerProps } from './consent-banner.tsx'

/** The preset banner with English texts, for servers and for sites without a locale. */
export const Asking = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(function Asking(props, ref) {
  return (
    <LoadedTextsContext.Provider value={enFirst}>
      <PlainAsking {...props} ref={ref} />
    </LoadedTextsContext.Provider>
  )
})
