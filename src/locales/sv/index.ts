export { svDocument } from './document.ts'
export { sv } from './first.ts'
