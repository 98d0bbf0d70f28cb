export { csDocument } from './document.ts'
export { cs } from './first.ts'
export { csRegimes } from './regimes.ts'
