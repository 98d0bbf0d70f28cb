export { thDocument } from './document.ts'
export { th } from './first.ts'
export { thRegimes } from './regimes.ts'
