export { canadaNotice, elsewhereOpen, optIn, optInItaly, optInSpain, optInStatistics, usOptOut } from './presets.ts'
export { withoutPlacesOf } from './without-places-of.ts'
