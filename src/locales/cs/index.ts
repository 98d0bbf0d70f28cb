export { csDocument } from './document.ts'
export { cs } from './first.ts'
