import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { isSafeLink } from '../../core/internal.ts'
import { fill } from '../../locales/fill.ts'
import { useConsentStore } from '../../react/internal.ts'
import { LateHost } from '../internal/late-host.tsx'
import { LoadedTextsContext } from '../internal/loaded-texts.ts'
import { useContents } from '../internal/use-contents.ts'
import { useTexts, WholePolicyContext } from '../internal/use-texts.ts'
import { DialogAcceptAll, DialogRejectAll, DialogSave } from '../preferences-dialog/dialog-buttons.tsx'
import {
  DialogCategories,
  DialogCategory,
  DialogCategoryDescription,
  DialogCategorySwitch,
  DialogCategoryTitle,
} from '../preferences-dialog/dialog-categories.tsx'
import { DialogCategoryDetails } from '../preferences-dialog/dialog-details.tsx'
import { DraftContext, useNewDraft } from '../preferences-dialog/draft.ts'
import { DraftMessage } from '../preferences-dialog/draft-message.tsx'
import { DialogSignalException, DialogSignalStatus } from '../preferences-dialog/signal-parts.tsx'
import { SavedMessage } from './saved-message.tsx'

/** Props of `PreferencesPanel`. */
export type PreferencesPanelProps = Omit<ComponentPropsWithoutRef<'section'>, 'children'>

/** The panel, once its texts have arrived. */
const Panel = /* @__PURE__ */ forwardRef<HTMLElement, PreferencesPanelProps>(function Panel(props, ref) {
  const store = useConsentStore()
  const { text, lang, dir, policy, site } = useTexts('dialog')
  const draft = useNewDraft(store, policy)
  const page = policy.links?.cookiePolicy
  return (
    <DraftContext.Provider value={draft}>
      <section aria-label={text.title} lang={lang} dir={dir} data-slot="volenti-panel" {...props} ref={ref}>
        <DialogSignalStatus />
        <p data-slot="volenti-dialog-description">
          <span>{`${fill(text.description, { site })} `}</span>
          {page && isSafeLink(page) && <a href={page}>{text.cookiePolicy}</a>}
        </p>
        <DialogCategories>
          <DialogCategory>
            <DialogCategoryTitle />
            <DialogCategorySwitch />
            <DialogCategoryDescription />
            <DialogSignalException />
            <DialogCategoryDetails />
          </DialogCategory>
        </DialogCategories>
        <div data-slot="volenti-dialog-actions">
          <DialogRejectAll />
          <DialogAcceptAll />
          <DialogSave />
        </div>
        <SavedMessage />
        <DraftMessage {...draft} />
      </section>
    </DraftContext.Provider>
  )
})

/**
 * The preferences in a page, as a section with the categories, services and buttons of the dialog. Renders a `<section>`
 * element once its texts have arrived, and nothing on the server and until then; use `PreferencesForm` for visitors without
 * JavaScript.
 *
 * It starts from the current grants; before a decision nothing optional is granted, unless a regime allows it. When
 * another tab decides, the switches that the visitor has not moved follow it. Only its buttons store a choice, and a sentence
 * below them says what was saved. It has the entry `volenti/ui/preferences-panel`, so only the page that shows it
 * downloads it. If its texts cannot be loaded, `onError` gets `dialog-unavailable` and it tries again.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { PreferencesPanel } from 'volenti/ui/preferences-panel'
 *
 * export const PrivacyPage = () => (
 *   <main>
 *     <h1>Your privacy</h1>
 *     <PreferencesPanel />
 *   </main>
 * )
 * ```
 */
export const PreferencesPanel = /* @__PURE__ */ forwardRef<HTMLElement, PreferencesPanelProps>(function PreferencesPanel(props, ref) {
  const contents = useContents()
  return (
    <>
      {contents && (
        <LoadedTextsContext.Provider value={contents.texts}>
          <WholePolicyContext.Provider value={contents.policy}>
            <Panel {...props} ref={ref} />
          </WholePolicyContext.Provider>
        </LoadedTextsContext.Provider>
      )}
      <LateHost />
    </>
  )
})
