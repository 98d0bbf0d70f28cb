import type { Locale } from '../locale.ts'
import { enBanner, enCategories, enDialog, enStatus, enTable, enTrigger } from './texts.ts'

export { enDocument } from './document.ts'
export { enBanner, enCategories, enDialog, enStatus, enTable, enTrigger }

/** The English texts of the banner, the dialog and the table, as a start for texts of your own. */
export const en: Locale = {
  id: 'en',
  dir: 'ltr',
  categories: enCategories,
  banner: enBanner,
  status: enStatus,
  trigger: enTrigger,
  dialog: enDialog,
  table: enTable,
}
