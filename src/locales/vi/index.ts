export { viDocument } from './document.ts'
export { vi } from './first.ts'
export { viRegimes } from './regimes.ts'
