import { describe, expect, it } from 'vitest'
import { ConsentError, definePolicy } from 'volenti'
import { policyWithService } from '../support/policies.ts'

describe('definePolicy', () => {
  it('returns the same data', () => {
    expect(definePolicy(policyWithService)).toBe(policyWithService)
  })

  it('refuses a wrong policy in development', () => {
    expect(() => definePolicy({ ...policyWithService, lastUpdated: 'today' })).toThrow(ConsentError)
  })

  it('gives data that survives being sent as JSON', () => {
    expect(JSON.parse(JSON.stringify(policyWithService))).toEqual(policyWithService)
  })
})
