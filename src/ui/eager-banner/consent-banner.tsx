import { forwardRef } from 'react'
import { useConsentState } from '../../react/internal.ts'
import { Asking } from '../banner/asking-in-english.tsx'
import type { ConsentBannerProps } from '../banner/banner-region.tsx'
import { LateHost } from '../internal/late-host.tsx'

/**
 * The banner of `volenti/ui`, whose code comes with the page instead of after it. Renders a `<section>` element.
 *
 * Where the browser renders the page, the banner is there with the first render and waits for no download of its own. In return
 * every visitor downloads its code and the English texts, also those who have decided. A page that a server renders gains nothing: its
 * HTML has the banner.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { ConsentBanner } from 'volenti/ui/eager-banner'
 *
 * export const Banner = () => <ConsentBanner preferencesPage="/preferences" />
 * ```
 */
export const ConsentBanner = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(function ConsentBanner(props, ref) {
  const { isAsking } = useConsentState()
  return (
    <>
      {isAsking && <Asking {...props} ref={ref} />}
      <LateHost />
    </>
  )
})
