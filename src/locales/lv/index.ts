export { lvDocument } from './document.ts'
export { lv } from './first.ts'
