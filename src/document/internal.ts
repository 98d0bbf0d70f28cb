// The exports for `ui`. Sites do not import them.
export { TableInLanguage } from './table-in-language.tsx'
export { withLongestRecord } from './with-longest-record.ts'
