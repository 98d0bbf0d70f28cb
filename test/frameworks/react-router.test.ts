import { exampleSite } from './support/example-site.ts'
import { visitors } from './support/visitors.ts'
import { itServesVisitors } from './support/visits.ts'

const site = exampleSite('react-router')

itServesVisitors(site, visitors(site), { personal: '/' })
