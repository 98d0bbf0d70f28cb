export { viDocument } from './document.ts'
export { vi } from './first.ts'
