export { elDocument } from './document.ts'
export { el } from './first.ts'
