// The exports for `ui`. Sites do not import them.
export { isOptOutHonored } from './is-opt-out-honored.ts'
export { TableInLanguage } from './table-in-language.tsx'
export { withLongestRecord } from './with-longest-record.ts'
