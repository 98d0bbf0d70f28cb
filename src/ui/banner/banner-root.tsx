import { forwardRef } from 'react'
import { enFirst } from '../../locales/en/first.ts'
import { useConsentState } from '../../react/internal.ts'
import { LateHost } from '../internal/late-host.tsx'
import { LoadedTextsContext } from '../internal/loaded-texts.ts'
import { BannerRegion, type BannerRootProps } from './banner-region.tsx'

/**
 * The region that asks, for as long as something has to be asked. Renders a `<section>` element.
 *
 * Put it before everything else of the page, so that it comes first in the tab order; it never takes the focus and
 * blocks nothing. When it leaves while it holds the focus, the focus goes back to where it came from.
 */
export const BannerRoot = /* @__PURE__ */ forwardRef<HTMLElement, BannerRootProps>(function BannerRoot(props, ref) {
  const { isAsking } = useConsentState()
  return (
    <>
      {isAsking && (
        <LoadedTextsContext.Provider value={enFirst}>
          <BannerRegion {...props} ref={ref} />
        </LoadedTextsContext.Provider>
      )}
      <LateHost />
    </>
  )
})
