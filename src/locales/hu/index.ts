export { huDocument } from './document.ts'
export { hu } from './first.ts'
