import { definePolicy, defineRegimes } from 'volenti'
import { canadaNotice, optIn, optInItaly, optInStatistics, usOptOut, withoutPlacesOf } from 'volenti/regimes'
import { googleAds } from 'volenti/services/google-ads'
import { googleAnalytics } from 'volenti/services/google-analytics'
import { metaPixel } from 'volenti/services/meta-pixel'

/** A site that measures its use and its advertisements. */
export const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-11-27',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
  services: { googleAds, googleAnalytics, metaPixel },
})

export const regimes = defineRegimes(policy, [
  withoutPlacesOf(optIn, optInItaly, optInStatistics),
  optInItaly,
  optInStatistics,
  usOptOut,
  canadaNotice,
])
