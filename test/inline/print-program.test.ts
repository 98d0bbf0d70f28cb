import vm from 'node:vm'
import { describe, expect, it } from 'vitest'
import type { Policy } from '../../src/core/index.ts'
import { decidingIds, recordRules } from '../../src/core/internal.ts'
import { type ConsentInitOptions, printProgram } from '../../src/inline/index.ts'
import { openPage } from './fake-page.ts'
import { policy } from './policies.ts'

const print = (from: Policy, options: ConsentInitOptions = {}) => printProgram(recordRules(from), options, (id) => decidingIds(from, id))
const hostile = '</script><!--<script>\u2028\u2029\\"\''

describe('printProgram', () => {
  it('holds nothing that ends or confuses a script element, and keeps the values', () => {
    const options = { defaults: [{ queue: 'dataLayer', push: [hostile, { [hostile]: hostile }] }] }
    expect(print(policy, options)).not.toMatch(/<\/script|<!--|<script|[\u2028\u2029]/i)
    expect(openPage(policy, options).window.dataLayer).toEqual([hostile, { [hostile]: hostile }])
  })

  it('is one expression, the same for the same policy', () => {
    expect(() => new vm.Script(`(${print(policy)})`)).not.toThrow()
    expect(print(policy)).toBe(print(structuredClone(policy)))
  })

  it('tells the page no more of the policy than the record needs', () => {
    const script = print(policy)
    expect(script).not.toContain('privacy@example.com')
    expect(script).not.toContain('necessary')
  })

  it('keeps a persistent choice for the 400 days that browsers keep it', () => {
    const forever = { ...policy, askAgain: { afterGrant: 'persistent', afterRefusal: 'persistent' } as const }
    const page = openPage(forever)
    page.click('reject-all')
    expect(page.document.written[0]).toContain(';Max-Age=34560000;')
    expect(openPage(forever, { cookie: page.document.cookie, now: 34_559_999_000 }).stamp()).toBe('decided')
    expect(openPage(forever, { cookie: page.document.cookie, now: 34_560_000_000 }).stamp()).toBe('expired')
  })
})
