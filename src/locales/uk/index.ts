export { ukDocument } from './document.ts'
export { uk } from './first.ts'
export { ukRegimes } from './regimes.ts'
