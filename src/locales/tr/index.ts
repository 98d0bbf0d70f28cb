export { trDocument } from './document.ts'
export { tr } from './first.ts'
export { trRegimes } from './regimes.ts'
