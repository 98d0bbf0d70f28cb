import { describe, expect, it, vi } from 'vitest'
import { acceptAll, createConsentStore, memoryStorage, rejectAll } from 'volenti'
import { policy } from '../support/policies.ts'

const create = () => createConsentStore(policy, { storage: memoryStorage() })

describe('the listeners of a store', () => {
  it('are not called any more once they are unsubscribed, not even in the same notification', () => {
    const store = create()
    const second = vi.fn()
    store.subscribe(() => stop())
    const stop = store.subscribe(second)
    acceptAll(store)
    expect(second).not.toHaveBeenCalled()
  })

  it('that subscribe during a notification hear of the next one', () => {
    const store = create()
    const late = vi.fn()
    const stop = store.subscribe(() => {
      stop()
      store.subscribe(late)
    })
    acceptAll(store)
    expect(late).not.toHaveBeenCalled()
    rejectAll(store)
    expect(late).toHaveBeenCalledTimes(1)
  })

  it('are called once each, however often one of them subscribes anew', () => {
    const store = create()
    let stop = () => {}
    const again = vi.fn(() => {
      stop()
      stop = store.subscribe(again)
    })
    stop = store.subscribe(again)
    acceptAll(store)
    expect(again).toHaveBeenCalledTimes(1)
  })
})
