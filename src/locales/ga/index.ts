export { gaDocument } from './document.ts'
export { ga } from './first.ts'
