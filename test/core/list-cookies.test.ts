import { describe, expect, it } from 'vitest'
import { listCookies } from 'volenti'
import { policy, policyWithService } from '../support/policies.ts'

describe('listCookies', () => {
  it('lists the own cookies first, then those of the services, in the order of the policy', () => {
    expect(listCookies(policyWithService).map(({ name }) => name)).toEqual(['session_id', 'theme', '_c_*'])
  })

  it('tells the category and the service of a cookie that a service brings along', () => {
    expect(listCookies(policyWithService).at(-1)).toEqual({
      name: '_c_*',
      category: 'analytics',
      service: 'counter',
      purpose: 'Counts visits',
      duration: '2 years',
    })
  })

  it('goes by the category of the service, whatever a cookie of it claims', () => {
    const cookie = { name: '_c', category: 'necessary', service: 'other', purpose: 'Counts', duration: '1 day' } as const
    const services = { counter: { category: 'analytics', vendor: { name: 'Counter' }, cookies: [cookie] } }
    expect(listCookies({ ...policy, services })).toEqual([{ ...cookie, category: 'analytics', service: 'counter' }])
  })

  it('keeps everything else that is declared', () => {
    expect(listCookies(policyWithService)[0]).toEqual(policyWithService.cookies?.[0])
  })

  it('lists nothing where nothing is declared', () => {
    expect(listCookies(policy)).toEqual([])
  })
})
