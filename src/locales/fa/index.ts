export { faDocument } from './document.ts'
export { fa } from './first.ts'
export { faRegimes } from './regimes.ts'
