export { googleMaps } from './google-maps.ts'
