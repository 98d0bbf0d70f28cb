export { gaDocument } from './document.ts'
export { ga } from './first.ts'
export { gaRegimes } from './regimes.ts'
