export { intercom } from './intercom.ts'
