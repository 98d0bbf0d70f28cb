export { srLatnDocument } from './document.ts'
export { srLatn } from './first.ts'
