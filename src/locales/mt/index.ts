export { mtDocument } from './document.ts'
export { mt } from './first.ts'
export { mtRegimes } from './regimes.ts'
