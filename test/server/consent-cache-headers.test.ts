import { describe, expect, it } from 'vitest'
import { consentCacheHeaders } from '../../src/server/index.ts'
import { policy } from './policies.ts'

describe('consentCacheHeaders', () => {
  it('keeps a page to its visitor and names what it depends on', () => {
    expect(consentCacheHeaders(policy)).toEqual({ 'Cache-Control': 'private, no-cache', Vary: 'Cookie, Sec-GPC' })
    expect(consentCacheHeaders({ ...policy, signals: { gpc: 'ignored', dnt: 'treated-as-refusal' } }).Vary).toBe('Cookie, DNT')
  })

  it('leaves the page in the back/forward cache', () => {
    expect(consentCacheHeaders(policy)['Cache-Control']).not.toContain('no-store')
  })
})
