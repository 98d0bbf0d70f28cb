import { definePolicy } from 'volenti'
import { googleAnalytics } from '../../../src/services/google-analytics/index.ts'
import { linkedinInsight } from '../../../src/services/linkedin-insight/index.ts'
import { metaPixel } from '../../../src/services/meta-pixel/index.ts'
import { microsoftClarity } from '../../../src/services/microsoft-clarity/index.ts'
import { microsoftUet } from '../../../src/services/microsoft-uet/index.ts'
import { pinterestTag } from '../../../src/services/pinterest-tag/index.ts'
import { redditPixel } from '../../../src/services/reddit-pixel/index.ts'
import { snapchatPixel } from '../../../src/services/snapchat-pixel/index.ts'
import { tiktokPixel } from '../../../src/services/tiktok-pixel/index.ts'
import { xPixel } from '../../../src/services/x-pixel/index.ts'

/** A site with ten tools. */
export const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-11-26',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
  services: {
    googleAnalytics,
    linkedinInsight,
    metaPixel,
    microsoftClarity,
    microsoftUet,
    pinterestTag,
    redditPixel,
    snapchatPixel,
    tiktokPixel,
    xPixel,
  },
})
