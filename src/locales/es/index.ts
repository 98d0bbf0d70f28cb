export { esDocument } from './document.ts'
export { es } from './first.ts'
export { esRegimes } from './regimes.ts'
