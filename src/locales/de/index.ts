export { deDocument } from './document.ts'
export { de } from './first.ts'
export { deRegimes } from './regimes.ts'
