export { youtube } from './youtube.ts'
