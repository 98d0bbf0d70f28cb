import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react'
import { enReload } from '../../locales/en/reload.ts'
import { useConsentState, useNeedsReload } from '../../react/internal.ts'
import { ActionButton } from '../internal/action-button.tsx'
import { restoreFocus } from '../internal/restore-focus.ts'
import { useTexts } from '../internal/use-texts.ts'

/** Props of `ReloadNotice`. */
export interface ReloadNoticeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Reloads the page. @default location.reload() */
  readonly onReload?: (() => void) | undefined
}

/**
 * Offers to reload the page while something runs on it whose grant has ended (see `useNeedsReload`), and where the visitor
 * has decided about a newer policy than the one of this page (`status` is `'superseded'`). It never reloads by itself;
 * "not now" holds until that has ended, or there is another reason. Renders a `<div>` element, which is empty otherwise, on the server and
 * while hydrating.
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
  const isLeftOver = useNeedsReload()
  const { status }: { readonly status: string } = useConsentState()
  const [putOff, setPutOff] = useState('')
  const { text, lang, dir } = useTexts('reload', enReload)
  const message = isLeftOver ? text.description : status === 'superseded' ? text.superseded : ''
  if (putOff && !message) setPutOff('')

  const putItOff = () => {
    setPutOff(message)
    restoreFocus(document.querySelector('[data-slot="volenti-trigger"]'))
  }
  // The element is there before the message, or it is not announced.
  return (
    <div role="status" aria-live="polite" lang={lang} dir={dir} data-slot="volenti-reload" {...props} ref={ref}>
      {message !== putOff && (
        <>
          <p>{message}</p>
          <ActionButton data-slot="volenti-reload-now" act={onReload} text={text.reload} />
          <ActionButton data-slot="volenti-reload-later" act={putItOff} text={text.later} />
        </>
      )}
    </div>
  )
})
