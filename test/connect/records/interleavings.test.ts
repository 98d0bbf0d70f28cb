import fc from 'fast-check'
import { beforeEach, expect, it, vi } from 'vitest'
import { acceptAll, type ConsentAct, createConsentStore, memoryStorage, rejectAll, withdraw } from 'volenti'
import { connectRecords } from 'volenti/connect'
import { DAY, policyWithService as policy } from '../../support/policies.ts'
import { answers, type Behaviour, fakeServer, isDown, keepsAll, neverAnswers } from './fake-server.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout', 'clearTimeout', 'Date'], now: Date.UTC(2026, 10, 27) })
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    Reflect.deleteProperty(navigator, 'sendBeacon')
  }
})

const ACTS = { acceptAll, rejectAll, withdraw } as const
const act = fc.record({ act: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])), page: fc.nat({ max: 1 }) })
/** What happens to the server: it keeps acts and answers, keeps them and the answer is lost, or fails in some way. */
const weather = fc.constantFrom('fair', 'answer lost', 'down', '500', '503', 'silent', 'garbage', 'partly')
const step = fc.oneof(
  act,
  weather,
  fc.record({ wait: fc.constantFrom(0, 50, 5000, 40_000, 400_000) }),
  fc.constantFrom('hide', 'online', 'crash of 0', 'crash of 1'),
)

it('every act arrives, and no choice changes, whatever the server does and whenever pages end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.boolean(), async (steps, isBlocked) => {
      localStorage.clear()
      if (isBlocked) blockStorage()
      const server = fakeServer()
      const arrived = new Map<string, ConsentAct>()
      const keep = keepsAll()
      const take: Behaviour = (body) => {
        for (const each of body.acts) arrived.set(each.id, each)
        return keep(body)
      }
      const behaviours: Readonly<Record<string, Behaviour>> = {
        fair: take,
        'answer lost': (body) => {
          void take(body)
          throw new TypeError('lost')
        },
        down: isDown,
        500: answers(500),
        503: answers(503, { 'Retry-After': '30' }),
        silent: neverAnswers,
        garbage: () => new Response('<p>'),
        partly: ({ acts }) => take({ acts: acts.slice(0, 1) }),
      }
      server.behave = take

      const storage = memoryStorage()
      const control = memoryStorage()
      const open = (own = storage) => createConsentStore(policy, { storage: own })
      const connect = () => {
        const store = open()
        return { store, end: connectRecords(store, { endpoint: '/api/acts', onError: () => {} }) }
      }
      const pages = [connect(), connect()]
      // The same acts without any records: the choices have to be the same.
      const controls = [open(control), open(control)]
      let made = 0
      for (const each of steps) {
        if (typeof each === 'object' && 'act' in each) {
          // No more than fit into the bound.
          if (made++ >= 20) continue
          const page = pages[each.page]
          const other = controls[each.page]
          if (!page || !other) continue
          ACTS[each.act](page.store)
          ACTS[each.act](other)
          expect(page.store.getRecord()).toEqual(other.getRecord())
          expect(storage.read()).toEqual(control.read())
        } else if (typeof each === 'object') await vi.advanceTimersByTimeAsync(each.wait)
        else if (each === 'hide') dispatchEvent(new Event('pagehide'))
        else if (each === 'online') dispatchEvent(new Event('online'))
        else if (each.startsWith('crash')) {
          // Where nothing can be stored, what waits ends with the page.
          if (isBlocked) continue
          const index = Number(each.at(-1))
          pages[index]?.end()
          pages[index] = connect()
          controls[index] = open(control)
        } else server.behave = behaviours[each] ?? take
      }
      server.behave = take
      await vi.advanceTimersByTimeAsync(DAY)
      for (const { end } of pages) end()
      await vi.advanceTimersByTimeAsync(60_000)
      expect(arrived.size).toBe(Math.min(made, 20))
      expect(Object.keys(localStorage)).toEqual([])
      vi.restoreAllMocks()
    }),
    { numRuns: 150 },
  )
})

function blockStorage() {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
}
