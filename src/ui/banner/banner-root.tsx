import { forwardRef } from 'react'
import { enFirst } from '../../locales/en/first.ts'
import { useConsentLocale, useConsentState } from '../../react/internal.ts'
import { LateHost } from '../internal/late-host.tsx'
import { type LoadedTexts, LoadedTextsContext } from '../internal/loaded-texts.ts'
import { BannerRegion, type BannerRootProps } from './banner-region.tsx'

const ENGLISH: LoadedTexts = { locale: undefined, texts: enFirst }

/**
 * Shows its children in a labelled region while `isAsking` is true. Renders a `<section>` element.
 *
 * It is shown before a decision, and on the server and while hydrating unless the server passed a decided record on. Put it
 * first in the page, so that it is first in the tab order. It never takes the focus and blocks nothing, unless it is `modal`. If it closes while
 * the focus is inside, the focus returns to where it came from.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 */
export const BannerRoot = /* @__PURE__ */ forwardRef<HTMLElement, BannerRootProps>(function BannerRoot(props, ref) {
  const { isAsking } = useConsentState()
  const hasLocale = useConsentLocale() !== undefined
  return (
    <>
      {isAsking && (
        <LoadedTextsContext.Provider value={hasLocale ? undefined : ENGLISH}>
          <BannerRegion {...props} ref={ref} />
        </LoadedTextsContext.Provider>
      )}
      <LateHost />
    </>
  )
})
