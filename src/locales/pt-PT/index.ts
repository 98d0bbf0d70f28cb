export { ptPTDocument } from './document.ts'
export { ptPT } from './first.ts'
export { ptPTRegimes } from './regimes.ts'
