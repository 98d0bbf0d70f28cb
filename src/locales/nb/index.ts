export { nbDocument } from './document.ts'
export { nb } from './first.ts'
export { nbRegimes } from './regimes.ts'
