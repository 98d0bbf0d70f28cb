export { jaDocument } from './document.ts'
export { ja } from './first.ts'
export { jaRegimes } from './regimes.ts'
