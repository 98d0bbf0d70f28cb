export { msDocument } from './document.ts'
export { ms } from './first.ts'
export { msRegimes } from './regimes.ts'
