import type { Locale } from '../locale.ts'
import { enCategories } from './categories.ts'
import { enDialog } from './dialog.ts'
import { enEmbed } from './embed.ts'
import { enBanner, enList, enStatus } from './first.ts'
import { enForm } from './form.ts'
import { enReload } from './reload.ts'
import { enNumbers, enTable } from './table.ts'
import { enTrigger } from './trigger.ts'

/** The English texts of the UI. Copy them as a start for your own texts. */
export const en: Locale = {
  id: 'en',
  dir: 'ltr',
  list: enList,
  categories: enCategories,
  banner: enBanner,
  status: enStatus,
  trigger: enTrigger,
  dialog: enDialog,
  form: enForm,
  embed: enEmbed,
  reload: enReload,
  numbers: enNumbers,
  table: enTable,
}
