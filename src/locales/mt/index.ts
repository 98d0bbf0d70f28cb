export { mtDocument } from './document.ts'
export { mt } from './first.ts'
