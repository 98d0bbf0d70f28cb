export { etDocument } from './document.ts'
export { et } from './first.ts'
export { etRegimes } from './regimes.ts'
