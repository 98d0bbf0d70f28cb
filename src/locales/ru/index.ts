export { ruDocument } from './document.ts'
export { ru } from './first.ts'
export { ruRegimes } from './regimes.ts'
