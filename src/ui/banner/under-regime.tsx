import { type ComponentType, forwardRef, type RefAttributes } from 'react'
import { useConsentState } from '../../react/internal.ts'
import type { AskingProps } from './asking.tsx'
import type { ConsentBannerProps } from './consent-banner.tsx'
import { useLaw } from './use-law.ts'

/** Makes the preset banner one that follows the regime: a notice, a question, or a question with an X that refuses. */
export const underRegime = (Asking: ComponentType<AskingProps & RefAttributes<HTMLElement>>) =>
  forwardRef<HTMLElement, ConsentBannerProps>(function AskingUnderRegime(props, ref) {
    const { regime } = useConsentState()
    const { description, dismiss, acknowledge } = useLaw()
    const law = { description, ...(regime?.dismiss === 'refuses' && { dismiss }), ...(regime?.ask === 'notice' && { acknowledge }) }
    return <Asking {...props} law={law} ref={ref} />
  })
