export { zhHansDocument } from './document.ts'
export { zhHans } from './first.ts'
export { zhHansRegimes } from './regimes.ts'
