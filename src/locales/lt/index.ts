export { ltDocument } from './document.ts'
export { lt } from './first.ts'
export { ltRegimes } from './regimes.ts'
