export { googleTagManager } from './google-tag-manager.ts'
