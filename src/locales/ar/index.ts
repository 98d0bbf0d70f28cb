export { arDocument } from './document.ts'
export { ar } from './first.ts'
export { arRegimes } from './regimes.ts'
