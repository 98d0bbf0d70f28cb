export { hotjar } from './hotjar.ts'
