export { jaDocument } from './document.ts'
export { ja } from './first.ts'
