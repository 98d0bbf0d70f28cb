import { LateHost } from '../internal/late-host.tsx'

/**
 * The dialog in which a visitor chooses for each category. Shows nothing until it is opened; its code
 * is loaded when it is first needed.
 *
 * `ConsentBanner` and `PreferencesTrigger` contain it. Place it only on a page that has neither of them, for instance to
 * open it with `useConsent().openPreferences`. It renders nothing on the server, and while the page hydrates.
 *
 * To compose a dialog of your own, import the parts from `volenti/ui/preferences-dialog` in a module of your own, and load
 * that module lazily.
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
