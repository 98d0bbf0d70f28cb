import type { DocumentLocale } from '../locales/document-locale.ts'
import { enCategories, enTable } from '../locales/en/index.ts'

/** The texts that a cookie table needs; a `Locale` and a `DocumentLocale` both have them. */
export type TableLocale = Pick<DocumentLocale, 'id' | 'categories' | 'table'>

export const enTableLocale: TableLocale = { id: 'en', categories: enCategories, table: enTable }
