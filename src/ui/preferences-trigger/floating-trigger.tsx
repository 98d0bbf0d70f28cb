import { forwardRef, useEffect, useMemo, useRef } from 'react'
import { useConsentState } from '../../react/internal.ts'
import { reserveScrollPadding } from '../banner/reserve-scroll-padding.ts'
import type { ButtonPartProps } from '../internal/action-button.tsx'
import { joinRefs } from '../internal/join-refs.ts'
import { PreferencesTrigger } from './preferences-trigger.tsx'

/**
 * A `PreferencesTrigger` in the lower corner of the screen at which a line begins. Renders a `<button>` element, which is
 * hidden while something is asked: before a decision, on the server and while the page hydrates.
 *
 * It keeps room at the end of the page, so that it covers nothing that has the focus. Prefer a `PreferencesTrigger` in the
 * footer, where visitors look for it, if your site has one.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { ConsentBanner, FloatingTrigger } from 'volenti/ui'
 *
 * export const Consent = () => (
 *   <>
 *     <ConsentBanner />
 *     <FloatingTrigger />
 *   </>
 * )
 * ```
 */
export const FloatingTrigger = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function FloatingTrigger(props, ref) {
  const { isAsking } = useConsentState()
  const own = useRef<HTMLButtonElement>(null)
  const joined = useMemo(() => joinRefs<HTMLButtonElement>(own, ref), [ref])
  useEffect(() => (isAsking || !own.current ? undefined : reserveScrollPadding(own.current)), [isAsking])
  return <PreferencesTrigger data-floating="" {...props} hidden={isAsking || props.hidden} ref={joined} />
})
