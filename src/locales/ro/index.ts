export { roDocument } from './document.ts'
export { ro } from './first.ts'
export { roRegimes } from './regimes.ts'
