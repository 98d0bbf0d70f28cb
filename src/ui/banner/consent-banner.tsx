import { forwardRef, Suspense, useDeferredValue, useMemo } from 'react'
import { Asking } from '#asking'
import { useConsentState } from '../../react/internal.ts'
import { LateHost } from '../internal/late-host.tsx'
import type { BannerRootProps } from './banner-region.tsx'

/** Props of `ConsentBanner`. */
export type ConsentBannerProps = Omit<BannerRootProps, 'asChild' | 'children'>

/**
 * Asks for consent at the lower edge of the page, as long as something has to be asked. Renders a `<section>` element.
 *
 * It is a labelled region that takes no focus and traps nothing; accepting and rejecting are one click each and look the
 * same. There is no way to close it without deciding, because closing is not a decision. On the server and while
 * hydrating it is shown unless the server passed a record on.
 *
 * Its code is downloaded only by visitors who are asked; until it has arrived, the HTML of the server and the inline
 * program answer. Compose it anew from the parts of `volenti/ui/banner`.
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
  // An urgent change would make React give up the HTML that still waits for its code.
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
