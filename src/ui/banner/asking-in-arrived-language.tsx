import { forwardRef, useCallback } from 'react'
import { reportError, useConsentStore } from '../../react/internal.ts'
import { LoadedTextsContext } from '../internal/loaded-texts.ts'
import { useArrivedTexts } from '../internal/use-arrived-texts.ts'
import { type AskingProps, Asking as PlainAsking } from './asking.tsx'

/** The preset banner in a browser, in the language of the provider. It keeps its language until another one has arrived. */
export const Asking = /* @__PURE__ */ forwardRef<HTMLElement, AskingProps>(function Asking(props, ref) {
  const store = useConsentStore()
  const texts = useArrivedTexts(useCallback((reason: unknown) => reportError(store, 'banner-unavailable', reason), [store]))
  return texts ? (
    <LoadedTextsContext.Provider value={texts}>
      <PlainAsking {...props} ref={ref} />
    </LoadedTextsContext.Provider>
  ) : null
})
