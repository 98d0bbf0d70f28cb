import type { DocumentLocale } from '../locales/document-locale.ts'
import { enCategories } from '../locales/en/categories.ts'
import { enTable } from '../locales/en/table.ts'

/** The texts that a cookie table needs; a `Locale` and a `DocumentLocale` both have them. */
export type TableLocale = Pick<DocumentLocale, 'id' | 'categories' | 'table'>

export const enTableLocale: TableLocale = { id: 'en', categories: enCategories, table: enTable }
