import { LateHost } from '../internal/late-host.tsx'

/**
 * The dialog in which a visitor chooses by category. Renders nothing until it is opened.
 *
 * `ConsentBanner` and `PreferencesTrigger` bring it along, so it has to be placed only where neither is on the page, for
 * instance for `useConsent().openPreferences`. Its code is loaded when it is first needed.
 *
 * To compose it anew, import its parts from `volenti/ui/preferences-dialog` in a module of your own, and load that lazily.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { useConsent } from 'volenti/react'
 * import { PreferencesDialog } from 'volenti/ui'
 *
 * export function Settings() {
 *   const { openPreferences } = useConsent()
 *   return (
 *     <>
 *       <button onClick={() => openPreferences()}>Privacy</button>
 *       <PreferencesDialog />
 *     </>
 *   )
 * }
 * ```
 */
export function PreferencesDialog() {
  return <LateHost rank={1} />
}
