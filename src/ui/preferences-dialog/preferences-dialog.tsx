import { type DialogPlacement, LateHost } from '../internal/late-host.tsx'

/** Props of `PreferencesDialog`. */
export interface PreferencesDialogProps {
  /**
   * Where the stylesheet puts the dialog: in the middle of the screen, at its lower edge, or along the edge at which a line
   * ends.
   * @default 'center'
   */
  readonly placement?: DialogPlacement | undefined
}

/**
 * The dialog in which a visitor chooses for each category and service. It shows nothing until it is opened. Its code loads
 * when it is first needed; if that fails, `onError` gets `dialog-unavailable`.
 *
 * `ConsentBanner` and `PreferencesTrigger` contain it. Add it to a page without them, for instance to open it with
 * `useConsent().openPreferences`, or to give it another `placement`, which then counts for every banner, trigger and link. It
 * renders nothing on the server, and while the page hydrates.
 *
 * To compose your own dialog, import the parts from `volenti/ui/preferences-dialog` in your own module, and load that module
 * lazily.
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
export function PreferencesDialog({ placement }: PreferencesDialogProps) {
  return <LateHost rank={1} placement={placement} />
}
