import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { consentInitHash, consentInitScript } from '../../src/server/index.ts'
import { policy } from './policies.ts'

const options = { defaults: [{ queue: 'dataLayer', call: ['consent', 'default', { ad_storage: 'denied', note: 'é</script>' }] }] }

describe('consentInitScript', () => {
  it('prints the program with the data of the policy and the vendor defaults', () => {
    expect(consentInitScript(policy, options)).toMatch(/^\(data=>\{.*\}\)\(\["volenti=2\.",.*\]\)$/s)
    expect(consentInitScript(policy, options)).not.toContain('</script')
  })
})

describe('consentInitHash', () => {
  it('is the source expression for exactly that text', async () => {
    for (const each of [undefined, options]) {
      const digest = createHash('sha256').update(consentInitScript(policy, each)).digest('base64')
      expect(await consentInitHash(policy, each)).toBe(`'sha256-${digest}'`)
    }
  })
})
