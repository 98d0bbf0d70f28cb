export { daDocument } from './document.ts'
export { da } from './first.ts'
