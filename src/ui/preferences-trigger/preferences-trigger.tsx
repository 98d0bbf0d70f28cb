import { forwardRef } from 'react'
import { enTrigger } from '../../locales/en/trigger.ts'
import type { ButtonPartProps } from '../internal/action-button.tsx'
import { LateHost } from '../internal/late-host.tsx'
import { OpenButton } from '../internal/open-button.tsx'
import { useTexts } from '../internal/use-texts.ts'

/**
 * Opens the preferences at any time, for instance from a footer. Renders a `<button>` element, also before a decision and
 * on the server.
 *
 * Its text is "Cookie settings" in the language of the provider, unless it has children. The dialog's code loads when the
 * pointer or the focus reaches the trigger.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { PreferencesTrigger } from 'volenti/ui'
 *
 * export const Footer = () => (
 *   <footer>
 *     <PreferencesTrigger>Cookie settings</PreferencesTrigger>
 *   </footer>
 * )
 * ```
 */
export const PreferencesTrigger = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function PreferencesTrigger(props, ref) {
  const { text, lang, dir } = useTexts('trigger', enTrigger)
  // Children come from the site and have the language of the page.
  const own = props.children ? undefined : { lang, dir }
  return (
    <>
      <OpenButton data-slot="volenti-trigger" {...own} {...props} text={text.openPreferences} ref={ref} />
      <LateHost />
    </>
  )
})
