export { deDocument } from './document.ts'
export { de } from './first.ts'
