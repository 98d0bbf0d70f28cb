export { ltDocument } from './document.ts'
export { lt } from './first.ts'
