export { frDocument } from './document.ts'
export { fr } from './first.ts'
export { frRegimes } from './regimes.ts'
