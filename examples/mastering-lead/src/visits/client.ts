import type { PostHogInstance } from 'volenti/services/posthog/connect'
import { startCounting } from './start-counting.ts'

/**
 * The analytics client of this site, as its connector sees it. Each grant opens a client, and each withdrawal closes it for
 * good: PostHog's own opt-out would store that very refusal in the browser.
 */
export function createClient(): PostHogInstance {
  let stop: (() => void) | undefined
  return {
    init() {},
    set_config() {},
    opt_in_capturing() {
      stop ??= startCounting()
    },
    opt_out_capturing() {
      stop?.()
      stop = undefined
    },
  }
}
