export { vimeo } from './vimeo.ts'
