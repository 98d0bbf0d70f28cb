export { metaPixel } from './meta-pixel.ts'
