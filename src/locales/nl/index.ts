export { nlDocument } from './document.ts'
export { nl } from './first.ts'
export { nlRegimes } from './regimes.ts'
