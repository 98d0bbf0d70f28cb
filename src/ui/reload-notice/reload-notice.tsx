import { type ComponentPropsWithoutRef, forwardRef, useEffect, useMemo, useRef, useState } from 'react'
import { enReload } from '../../locales/en/reload.ts'
import { useConsentState, useNeedsReload } from '../../react/internal.ts'
import { ActionButton } from '../internal/action-button.tsx'
import { joinRefs } from '../internal/join-refs.ts'
import { raise } from '../internal/raise.ts'
import { useCameFrom } from '../internal/use-came-from.ts'
import { useTexts } from '../internal/use-texts.ts'

/** Props of `ReloadNotice`. */
export interface ReloadNoticeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Event handler called in place of the reload. @default location.reload() */
  readonly onReload?: (() => void) | undefined
}

/**
 * Offers to reload the page, in two cases. Code runs although its grant has ended (see `useNeedsReload`); or the visitor
 * has decided about a newer policy than the policy of this page (`status` is `'superseded'`). Renders a `<div>` element.
 * It says nothing and has no size in all other cases, before a decision, on the server and while the page hydrates.
 *
 * It never reloads without a click. "Not now" hides it until the reason ends or another reason appears.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { ConsentBanner, ReloadNotice } from 'volenti/ui'
 *
 * export const Consent = () => (
 *   <>
 *     <ConsentBanner />
 *     <ReloadNotice />
 *   </>
 * )
 * ```
 */
export const ReloadNotice = /* @__PURE__ */ forwardRef<HTMLDivElement, ReloadNoticeProps>(function ReloadNotice(
  { onReload = () => location.reload(), ...props },
  ref,
) {
  const needsReload = useNeedsReload()
  const { status }: { readonly status: string } = useConsentState()
  const { text, lang, dir } = useTexts('reload', enReload)
  const reason = needsReload ? 'description' : status === 'superseded' ? status : undefined
  const [postponed, setPostponed] = useState<typeof reason>()
  const { onFocus, goBack } = useCameFrom()
  if (postponed && !reason) setPostponed(undefined)
  const isShown = reason !== postponed
  const own = useRef<HTMLDivElement>(null)
  const joined = useMemo(() => joinRefs(own, ref), [ref])
  useEffect(() => (isShown ? raise(own.current) : undefined), [isShown])

  const postpone = () => {
    setPostponed(reason)
    goBack()
  }
  // A screen reader announces the message only if the element was in the page before the message. The buttons stand beside
  // it, because all that is in it counts as the message.
  return (
    <div lang={lang} dir={dir} data-slot="volenti-reload" data-volenti-shown={isShown ? '' : undefined} {...props} ref={joined}>
      <div role="status" aria-live="polite" data-slot="volenti-reload-status">
        {isShown && reason && <span>{text[reason]}</span>}
      </div>
      {isShown && (
        <>
          <ActionButton data-slot="volenti-reload-now" onFocus={onFocus} act={onReload} text={text.reload} />
          <ActionButton data-slot="volenti-reload-later" onFocus={onFocus} act={postpone} text={text.later} />
        </>
      )}
    </div>
  )
})
