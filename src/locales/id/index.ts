export { idDocument } from './document.ts'
export { id } from './first.ts'
export { idRegimes } from './regimes.ts'
