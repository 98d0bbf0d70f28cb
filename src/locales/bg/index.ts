export { bgDocument } from './document.ts'
export { bg } from './first.ts'
export { bgRegimes } from './regimes.ts'
