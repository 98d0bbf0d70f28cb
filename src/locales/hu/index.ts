export { huDocument } from './document.ts'
export { hu } from './first.ts'
export { huRegimes } from './regimes.ts'
