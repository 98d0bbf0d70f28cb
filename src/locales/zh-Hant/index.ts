export { zhHantDocument } from './document.ts'
export { zhHant } from './first.ts'
