export { zhHantDocument } from './document.ts'
export { zhHant } from './first.ts'
export { zhHantRegimes } from './regimes.ts'
