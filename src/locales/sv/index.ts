export { svDocument } from './document.ts'
export { sv } from './first.ts'
export { svRegimes } from './regimes.ts'
