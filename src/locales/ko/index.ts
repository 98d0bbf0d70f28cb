export { koDocument } from './document.ts'
export { ko } from './first.ts'
export { koRegimes } from './regimes.ts'
