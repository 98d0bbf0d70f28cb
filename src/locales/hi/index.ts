export { hiDocument } from './document.ts'
export { hi } from './first.ts'
export { hiRegimes } from './regimes.ts'
