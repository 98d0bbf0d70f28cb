export { daDocument } from './document.ts'
export { da } from './first.ts'
export { daRegimes } from './regimes.ts'
