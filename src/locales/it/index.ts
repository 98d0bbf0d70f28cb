export { itDocument } from './document.ts'
export { it } from './first.ts'
