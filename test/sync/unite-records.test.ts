import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Choice, type Choices, createConsentStore, definePolicy, memoryStorage, save } from 'volenti'
import { uniteRecords } from '../../src/connect/migrate-cookie.ts'

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  services: { video: { category: 'marketing', vendor: { name: 'Video Ltd' } } },
})

const anyChoice = fc.constantFrom<Choice>('granted', 'denied')
const anySave = fc.record({ analytics: anyChoice, marketing: anyChoice, video: anyChoice }, { requiredKeys: [] })

/** What the cookie of a host holds when the visitor saved this at this time. */
const recordOf = (choices: Choices<typeof policy>, time: number) => {
  const storage = memoryStorage()
  save(createStore(storage, time), choices)
  return storage.read().join()
}
const createStore = (storage = memoryStorage(), time = 0) => createConsentStore(policy, { storage, now: () => time })

it('takes a refusal of two choices that are as old', () => {
  const values = [recordOf({ analytics: 'granted' }, 5000), recordOf({ analytics: 'denied' }, 5000)]
  for (const order of [values, values.toReversed()]) expect(uniteRecords(order, policy)?.choices.analytics?.choice).toBe('denied')
})

it('leaves out what is no record', () => {
  const refused = recordOf({ analytics: 'denied' }, 5000)
  expect(uniteRecords(['', '9.future', refused], policy)).toEqual(uniteRecords([refused], policy))
})

it('comes to what one record says in which every decision was made', () => {
  const unite = (acts: readonly (readonly [host: number, choices: Readonly<Partial<Record<'analytics' | 'marketing' | 'video', Choice>>>])[]) => {
    const one = memoryStorage()
    const hosts = [memoryStorage(), memoryStorage(), memoryStorage()] as const
    for (const [index, [host, choices]] of acts.entries()) {
      for (const storage of [one, hosts[host] ?? one]) save(createStore(storage, (index + 1) * 60_000), choices)
    }
    const united = uniteRecords(
      hosts.flatMap((storage) => storage.read()),
      policy,
    )
    const alone = uniteRecords(one.read(), policy)
    expect(united).toEqual(alone)
  }
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(2), anySave), { maxLength: 6 }), unite))
})
