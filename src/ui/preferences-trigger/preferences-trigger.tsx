import { forwardRef } from 'react'
import { enTrigger } from '../../locales/en/trigger.ts'
import type { ButtonPartProps } from '../internal/action-button.tsx'
import { LateHost } from '../internal/late-host.tsx'
import { OpenButton } from '../internal/open-button.tsx'
import { useTexts } from '../internal/use-texts.ts'

/**
 * The permanent way back to the preferences, for instance in a footer. Renders a `<button>` element.
 *
 * Its text is "Cookie settings" unless it has children. The dialog's code is loaded when the trigger is approached.
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
  // Children are words of the site, in the language of the page.
  const own = props.children ? undefined : { lang, dir }
  return (
    <>
      <OpenButton data-slot="volenti-trigger" {...own} {...props} text={text.openPreferences} ref={ref} />
      <LateHost />
    </>
  )
})
