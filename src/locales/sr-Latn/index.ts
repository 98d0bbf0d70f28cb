export { srLatnDocument } from './document.ts'
export { srLatn } from './first.ts'
export { srLatnRegimes } from './regimes.ts'
