export { ukDocument } from './document.ts'
export { uk } from './first.ts'
