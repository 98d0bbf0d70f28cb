import { forwardRef } from 'react'
import { Asking as ArrivedAsking } from './asking-in-arrived-language.tsx'
import { AskingUnderRegime } from './asking-under-regime.tsx'
import type { ConsentBannerProps } from './consent-banner.tsx'

/** The preset banner in a browser, as the regime has it. Only sites with regimes load it. */
export const Asking = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(function Asking(props, ref) {
  return <ArrivedAsking {...props} as={AskingUnderRegime} ref={ref} />
})
