export { hiDocument } from './document.ts'
export { hi } from './first.ts'
