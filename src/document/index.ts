export { CookieTable, type CookieTableProps } from './cookie-table.tsx'
export type { TableLocale } from './table-locale.ts'
