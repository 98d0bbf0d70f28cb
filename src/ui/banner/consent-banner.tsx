import { forwardRef, Suspense, useDeferredValue, useMemo } from 'react'
import { Asking } from '#asking'
import { useConsentState } from '../../react/internal.ts'
import { LateHost } from '../internal/late-host.tsx'
import type { ConsentBannerProps } from './banner-region.tsx'

export type { ConsentBannerProps }

/**
 * Asks for consent at the lower edge of the page, or at another `placement`, while `isAsking` is true. Renders a `<section>`
 * element.
 *
 * It is shown before a decision. The server and the hydrating page show it too, unless the server passed a decided record
 * on. It is a labelled region that never takes or traps the focus, unless it is `modal`. To accept and to reject takes one click each, on buttons
 * that look the same. It has no close button, because closing is not a decision.
 *
 * Only visitors who are asked download its code. Until the code arrives, the HTML of the server and the inline program
 * answer; if it cannot be loaded, `onError` gets `banner-unavailable`. To compose your own banner, use the parts of
 * `volenti/ui/banner`.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { ConsentBanner } from 'volenti/ui'
 *
 * export const Banner = () => <ConsentBanner preferencesPage="/preferences" />
 * ```
 */
export const ConsentBanner = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(function ConsentBanner(props, ref) {
  const { isAsking } = useConsentState()
  // After an urgent change React would discard the HTML that still waits for its code.
  const settled = useDeferredValue(props)
  const asking = useMemo(
    () => (
      <Suspense fallback={null}>
        <Asking {...settled} ref={ref} />
      </Suspense>
    ),
    [settled, ref],
  )
  return (
    <>
      {isAsking && asking}
      <LateHost />
    </>
  )
})
