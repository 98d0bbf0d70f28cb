import { expect, it } from 'vitest'
import { contentSecurityPolicy, definePolicy, NO_SIGNALS, type Policy, resolveGrants } from 'volenti'

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-11-25',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  services: {
    payments: { category: 'necessary', vendor: { name: 'Payments' }, hosts: ['js.payments.test'] },
    counter: { category: 'analytics', vendor: { name: 'Counter' }, hosts: ['*.counter.test', 'shared.test'] },
    adverts: { category: 'marketing', vendor: { name: 'Adverts' }, hosts: ['shared.test', 'adverts.test:8443'] },
    quiet: { category: 'analytics', vendor: { name: 'Quiet' } },
  },
})

it('lists every declared host once for scripts, images and frames', () => {
  const https = ['https://js.payments.test', 'https://*.counter.test', 'https://shared.test', 'https://adverts.test:8443']
  const sources = contentSecurityPolicy(policy)
  for (const directive of ['script-src', 'img-src', 'frame-src'] as const) expect(sources[directive]).toEqual(https)
})

it('allows requests by https and by web socket', () => {
  const { grants } = resolveGrants(policy, null, { signals: NO_SIGNALS, now: 0 })
  expect(contentSecurityPolicy(policy, grants)['connect-src']).toEqual(['https://js.payments.test', 'wss://js.payments.test'])
})

it('lists a host for what is loaded from it alone', () => {
  const services: Policy['services'] = {
    player: {
      category: 'marketing',
      vendor: { name: 'Player' },
      hosts: [
        { host: 'player.test', loads: ['frame'] },
        { host: 'api.player.test', loads: ['script', 'connect'] },
        { host: 'pictures.test', loads: ['image'] },
        { host: 'nothing.test', loads: [] },
        { host: "x.test; script-src 'unsafe-inline'", loads: ['script'] },
      ],
    },
  }
  expect(contentSecurityPolicy({ ...policy, services })).toEqual({
    'script-src': ['https://api.player.test'],
    'connect-src': ['https://api.player.test', 'wss://api.player.test'],
    'img-src': ['https://pictures.test'],
    'frame-src': ['https://player.test'],
  })
})

it('leaves out services that are not granted', () => {
  expect(contentSecurityPolicy(policy, { payments: true, counter: true, adverts: false })['script-src']).toEqual([
    'https://js.payments.test',
    'https://*.counter.test',
    'https://shared.test',
  ])
  expect(contentSecurityPolicy(policy, {})['script-src']).toEqual([])
})

it('is empty where no service is declared', () => {
  const { services: _, ...alone } = policy
  expect(contentSecurityPolicy(alone)).toEqual({ 'script-src': [], 'connect-src': [], 'img-src': [], 'frame-src': [] })
})

it.each(["x.test; script-src 'unsafe-inline'", '*', "'unsafe-inline'", 'data:', 'x.test y.test', 'x.test,', 'https://x.test', '', 'x.test\n'])(
  'lets no %j into a directive',
  (host) => {
    const broken: Policy = { ...policy, services: { broken: { category: 'analytics', vendor: { name: 'Broken' }, hosts: [host] } } }
    expect(contentSecurityPolicy(broken)['script-src']).toEqual([])
  },
)
