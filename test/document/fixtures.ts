import axe from 'axe-core'
import { definePolicy, type Policy } from 'volenti'

/** The least a policy can be: one required category, nothing declared. */
export const bare: Policy = {
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true } },
}

/** A policy with everything that the page and the table can show. */
export const full: Policy = definePolicy({
  site: { name: 'Example', contact: 'https://example.com/contact', url: 'https://example.com' },
  lastUpdated: '2026-01-31',
  categories: {
    necessary: { required: true, purposes: ['essential', 'security'] },
    functional: {},
    analytics: { purposes: ['analytics', { id: 'trials', title: 'Trials', description: 'Compare two versions of a page' }] },
    marketing: {},
    social: { title: 'Social media', description: 'Shows posts of other networks.', sellsOrShares: true },
  },
  services: {
    counter: {
      category: 'analytics',
      title: 'Counter',
      purpose: 'Counts visits',
      vendor: { name: 'Counting Ltd', privacyUrl: 'https://counting.example/privacy' },
      cookies: [
        { name: '_count_*', purpose: 'Tells visits apart', duration: '13 months' },
        { name: '_shared', purpose: 'Tells visits on other sites apart', duration: '1 day', party: 'third' },
      ],
    },
    posts: { category: 'social', vendor: { name: 'Posting Inc' } },
  },
  cookies: [
    { name: 'theme', category: 'functional', kind: 'local-storage', purpose: 'Keeps the colours you chose', duration: 'persistent' },
    { name: 'session_id', category: 'necessary', purpose: 'Keeps you signed in', duration: 'session' },
    { name: 'ad', category: 'marketing', purpose: 'Measures advertisements', duration: '90 days', party: 'third' },
  ],
  thirdParties: [{ role: 'advertising', examples: ['Ads One', 'Ads Two', 'Ads Three'] }, { role: 'Weather services' }],
  links: { privacyPolicy: '/privacy' },
  signals: { gpc: 'honored', dnt: 'treated-as-refusal' },
  askAgain: { afterGrant: '1 year', afterRefusal: '6 months' },
})

/** The violations that axe finds in the page. Without layout jsdom cannot judge contrast. */
export async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
