import { describe, expect, it } from 'vitest'
import type { Policy } from 'volenti'
import { sellsOrShares } from '../../src/core/policy/fingerprints.ts'
import { policy } from '../support/policies.ts'

describe('sellsOrShares', () => {
  it('holds for marketing alone by default', () => {
    expect(Object.keys(policy.categories).filter((id) => sellsOrShares(policy, id))).toEqual(['marketing'])
  })

  it('holds for what the policy says', () => {
    const said: Policy = { ...policy, categories: { analytics: { sellsOrShares: true }, marketing: { sellsOrShares: false } } }
    expect(Object.keys(said.categories).filter((id) => sellsOrShares(said, id))).toEqual(['analytics'])
  })
})
