export { itDocument } from './document.ts'
export { it } from './first.ts'
export { itRegimes } from './regimes.ts'
