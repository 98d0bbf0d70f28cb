export { idDocument } from './document.ts'
export { id } from './first.ts'
