import { type ComponentPropsWithoutRef, forwardRef, useState } from 'react'
import { enReload } from '../../locales/en/reload.ts'
import { useLeftOver } from '../../react/index.ts'
import { ActionButton } from '../internal/action-button.tsx'
import { restoreFocus } from '../internal/restore-focus.ts'
import { useTexts } from '../internal/use-texts.ts'

/** Props of `ReloadNotice`. */
export interface ReloadNoticeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Reloads the page. @default location.reload() */
  readonly onReload?: (() => void) | undefined
}

/**
 * Offers to reload the page while something runs on it whose grant has ended (see `useLeftOver`). It never reloads by
 * itself; "not now" holds until something is granted and withdrawn again. Renders a `<div>` element, which is empty
 * otherwise, on the server and while hydrating.
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
  const isLeftOver = useLeftOver()
  const [isPutOff, setPutOff] = useState(false)
  const { text, lang, dir } = useTexts('reload', enReload)
  if (isPutOff && !isLeftOver) setPutOff(false)

  const putOff = () => {
    setPutOff(true)
    restoreFocus(document.querySelector('[data-slot="volenti-trigger"]'))
  }
  // The element is there before the message, or it is not announced.
  return (
    <div role="status" aria-live="polite" lang={lang} dir={dir} data-slot="volenti-reload" {...props} ref={ref}>
      {isLeftOver && !isPutOff && (
        <>
          <p>{text.description}</p>
          <ActionButton data-slot="volenti-reload-now" act={onReload} text={text.reload} />
          <ActionButton data-slot="volenti-reload-later" act={putOff} text={text.later} />
        </>
      )}
    </div>
  )
})
