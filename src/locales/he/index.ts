export { heDocument } from './document.ts'
export { he } from './first.ts'
export { heRegimes } from './regimes.ts'
