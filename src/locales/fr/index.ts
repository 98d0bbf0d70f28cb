export { frDocument } from './document.ts'
export { fr } from './first.ts'
