export { plDocument } from './document.ts'
export { pl } from './first.ts'
export { plRegimes } from './regimes.ts'
