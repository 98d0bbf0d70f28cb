export { ptPTDocument } from './document.ts'
export { ptPT } from './first.ts'
