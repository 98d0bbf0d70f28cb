export { plDocument } from './document.ts'
export { pl } from './first.ts'
