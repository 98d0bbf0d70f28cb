export { elDocument } from './document.ts'
export { el } from './first.ts'
export { elRegimes } from './regimes.ts'
