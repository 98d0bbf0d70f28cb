import { forwardRef, useCallback } from 'react'
import { reportError, useConsentStore } from '../../react/internal.ts'
import { LoadedTextsContext } from '../internal/loaded-texts.ts'
import { useArrivedTexts } from '../internal/use-arrived-texts.ts'
import { Asking as PlainAsking } from './asking.tsx'
import type { ConsentBannerProps } from './consent-banner.tsx'

type AskingProps = ConsentBannerProps & {
  /** The banner to show. @default the preset one */
  readonly as?: typeof PlainAsking
}

/** The banner in a browser, in the language of the provider. It keeps its language until another one has arrived. */
export const Asking = /* @__PURE__ */ forwardRef<HTMLElement, AskingProps>(function Asking({ as: Shown = PlainAsking, ...props }, ref) {
  const store = useConsentStore()
  const texts = useArrivedTexts(useCallback((reason: unknown) => reportError(store, 'banner-unavailable', reason), [store]))
  return texts ? (
    <LoadedTextsContext.Provider value={texts}>
      <Shown {...props} ref={ref} />
    </LoadedTextsContext.Provider>
  ) : null
})
