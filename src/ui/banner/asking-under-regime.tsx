import { forwardRef } from 'react'
import { useConsentState } from '../../react/internal.ts'
import { useRegimeTexts } from '../internal/use-regime-texts.ts'
import { Asking } from './asking.tsx'
import {
  BannerAcceptAll,
  BannerActions,
  BannerDescription,
  BannerOpenPreferences,
  BannerRejectAll,
  BannerTitle,
  useSentences,
} from './banner-parts.tsx'
import { BannerRegion } from './banner-region.tsx'
import type { ConsentBannerProps } from './consent-banner.tsx'
import { BannerAcknowledge, BannerDismiss, BannerNotice, useInUse } from './regime-parts.tsx'

/** The description of a banner that asks, with a sentence about what runs without an answer. */
function Description() {
  const { ask } = useSentences()
  const inUse = useInUse()
  const text = useRegimeTexts()
  return <BannerDescription note={inUse.length > 0 ? ask(text.inUse, inUse) : undefined} />
}

/** The preset banner as the regime has it: a notice, a question, or a question with an X that refuses. */
export const AskingUnderRegime = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(function AskingUnderRegime(props, ref) {
  const { regime } = useConsentState()
  if (!regime) return <Asking {...props} ref={ref} />
  const isNotice = regime.ask === 'notice'
  return (
    <BannerRegion {...props} ref={ref}>
      <BannerTitle />
      {regime.dismiss === 'refuses' && <BannerDismiss />}
      {isNotice ? <BannerNotice /> : <Description />}
      <BannerActions>
        <BannerRejectAll />
        {isNotice ? <BannerAcknowledge /> : <BannerAcceptAll />}
        <BannerOpenPreferences />
      </BannerActions>
    </BannerRegion>
  )
})
