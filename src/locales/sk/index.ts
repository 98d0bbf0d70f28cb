export { skDocument } from './document.ts'
export { sk } from './first.ts'
export { skRegimes } from './regimes.ts'
