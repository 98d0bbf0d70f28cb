export { fiDocument } from './document.ts'
export { fi } from './first.ts'
export { fiRegimes } from './regimes.ts'
