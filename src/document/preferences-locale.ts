import { enCategories } from '../locales/en/categories.ts'
import { enDialog } from '../locales/en/dialog.ts'
import { enForm } from '../locales/en/form.ts'
import { enTable } from '../locales/en/table.ts'
import type { Locale } from '../locales/locale.ts'

/** The texts that the form of the preferences needs, most of which are those of the dialog; a `Locale` has them. */
export type PreferencesLocale = Pick<Locale, 'id' | 'dir' | 'categories' | 'form' | 'table'> & {
  readonly dialog: Pick<
    Locale['dialog'],
    'description' | 'alwaysOn' | 'details' | 'servicesDetails' | 'services' | 'someAllowed' | 'vendorPrivacy' | 'acceptAll' | 'rejectAll' | 'save'
  >
}

export const enPreferencesLocale: PreferencesLocale = {
  id: 'en',
  dir: 'ltr',
  categories: enCategories,
  dialog: enDialog,
  form: enForm,
  table: enTable,
}
