export { slDocument } from './document.ts'
export { sl } from './first.ts'
export { slRegimes } from './regimes.ts'
