import { exampleSite } from './support/example-site.ts'
import { itIsTheSameForEverybody } from './support/same-for-everybody.ts'
import { visitors } from './support/visitors.ts'
import { itServesVisitors } from './support/visits.ts'

const site = exampleSite('astro')
const open = visitors(site)

itServesVisitors(site, open, { first: '/', personal: '/account' })
itIsTheSameForEverybody(site, open, '/')
