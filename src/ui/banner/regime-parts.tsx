import { forwardRef, useSyncExternalStore } from 'react'
import { acknowledge, INTERNALS, type RegimeRules } from '../../core/internal.ts'
import { actsOf, useConsentState, useConsentStore } from '../../react/internal.ts'
import { ActionButton, type ButtonPartProps } from '../internal/action-button.tsx'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { useRegimeTexts } from '../internal/use-regime-texts.ts'
import { useActionProps, useSentences } from './banner-parts.tsx'

const never = () => () => {}

/** Returns the optional categories that are on although the visitor has not decided about them. */
export function useInUse(): readonly string[] {
  const store = useConsentStore()
  const { choices, deniedBySignal, grants } = useConsentState()
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  // A store with regimes has their rules.
  const { rules } = store[INTERNALS].rules as RegimeRules
  const allowed = rules.filter(({ id, category, isAllowedBefore }) => id === category && isAllowedBefore && !choices[id as never])
  const ids = allowed.map(({ id }) => id).filter((id) => !deniedBySignal.includes(id as never))
  const on = ids.filter((id) => grants[id as never])
  // A page that is the same for everybody does not know yet who has refused. It says what holds for everybody else.
  return isHydrating && on.length === 0 ? ids : on
}

/** Props of `Notice`. */
export type BannerNoticeProps = PartProps<'p'>

/**
 * Tells which optional categories are on until the visitor says no, and names the vendors of their services. Stands in the
 * place of `Description` under a regime that asks for no choice. Links to the policy page. Renders a `<p>` element.
 */
export const BannerNotice = /* @__PURE__ */ forwardRef<HTMLParagraphElement, BannerNoticeProps>(function BannerNotice(props, ref) {
  const { ask, page, link } = useSentences()
  const inUse = useInUse()
  const regimeTexts = useRegimeTexts()
  return renderPart(
    'p',
    { 'data-slot': 'volenti-banner-description', ...props },
    ref,
    <>
      {inUse.length > 0 && <span>{ask(regimeTexts.inUse, inUse)}</span>}
      {link && <a href={page}>{link}</a>}
    </>,
  )
})

/**
 * Puts a notice away, and grants nothing. Renders a `<button>` element, as prominent as `RejectAll`. It does nothing under a
 * regime that asks for a choice.
 */
export const BannerAcknowledge = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function BannerAcknowledge(props, ref) {
  const store = useConsentStore()
  const { type, name } = useActionProps('reject-all')
  const { ok } = useRegimeTexts()
  // It does not name its action for the inline program, which knows decisions only: before React it posts the form.
  const form = name && { type, name, value: 'acknowledge' }
  return <ActionButton data-slot="volenti-banner-acknowledge" {...form} {...props} act={() => acknowledge(store)} text={ok} ref={ref} />
})

/**
 * Denies every category that is not required, like `RejectAll`, for laws under which an X refuses. Renders a `<button>` element
 * without text. Its label comes from the locale, and says so.
 */
export const BannerDismiss = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function BannerDismiss(props, ref) {
  const { rejectAll } = actsOf(useConsentStore(), 'banner')
  const { closeAndReject } = useRegimeTexts()
  return (
    <ActionButton
      data-slot="volenti-banner-close"
      aria-label={closeAndReject}
      {...useActionProps('reject-all')}
      {...props}
      act={rejectAll}
      text={undefined}
      ref={ref}
    />
  )
})
