export { hrDocument } from './document.ts'
export { hr } from './first.ts'
export { hrRegimes } from './regimes.ts'
