export { caDocument } from './document.ts'
export { ca } from './first.ts'
export { caRegimes } from './regimes.ts'
