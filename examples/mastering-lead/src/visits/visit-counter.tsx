import { useConsentEffect } from 'volenti/react'
import { startCounting } from './start-counting.ts'

/** Counts visits while analytics is granted. This line is all that connects the analytics client to the consent. */
export function VisitCounter() {
  useConsentEffect('analytics', startCounting)
  return null
}
