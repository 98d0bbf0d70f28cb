export { esDocument } from './document.ts'
export { es } from './first.ts'
