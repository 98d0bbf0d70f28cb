export { arDocument } from './document.ts'
export { ar } from './first.ts'
