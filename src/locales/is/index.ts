export { isDocument } from './document.ts'
export { is } from './first.ts'
export { isRegimes } from './regimes.ts'
