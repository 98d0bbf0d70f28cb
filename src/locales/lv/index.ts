export { lvDocument } from './document.ts'
export { lv } from './first.ts'
export { lvRegimes } from './regimes.ts'
