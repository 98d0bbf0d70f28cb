import { afterEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, createConsentStore, memoryStorage, refresh, rejectAll, withdraw } from 'volenti'
import { connectSync } from 'volenti/connect'
import { policy } from '../support/policies.ts'

const ends: (() => void)[] = []

/** Two tabs of one browser. */
function tabs() {
  const storage = memoryStorage()
  const open = () => {
    const store = createConsentStore(policy, { storage })
    store.getState()
    ends.push(connectSync(store))
    return store
  }
  return [open(), open()] as const
}

afterEach(() => {
  for (const end of ends.splice(0)) end()
  vi.unstubAllGlobals()
})

describe('connectSync', () => {
  it('follows the other tabs by what they tell each other', async () => {
    const [here, there] = tabs()
    acceptAll(here)
    await expect.poll(() => there.isGranted('analytics')).toBe(true)
    withdraw(there)
    await expect.poll(() => here.isGranted('analytics')).toBe(false)
  })

  it('hears at once what happened before it was connected', () => {
    const storage = memoryStorage()
    const [here, there] = [createConsentStore(policy, { storage }), createConsentStore(policy, { storage })]
    expect(here.getState().status).toBe('undecided')
    acceptAll(there)
    ends.push(connectSync(here))
    expect(here.isGranted('analytics')).toBe(true)
  })

  it('takes nothing from a message but that it is to read again, whatever it says', async () => {
    const storage = memoryStorage()
    const read = vi.spyOn(storage, 'read')
    const store = createConsentStore(policy, { storage })
    rejectAll(store)
    const refused = store.getState()
    ends.push(connectSync(store))
    const before = read.mock.calls.length
    const stranger = new BroadcastChannel('volenti')
    const messages = [null, 'accept-all', { action: 'accept-all' }, { grants: { analytics: true } }]
    for (const message of messages) stranger.postMessage(message)
    await expect.poll(() => read.mock.calls.length).toBe(before + messages.length)
    stranger.close()
    expect(store.getState()).toEqual(refused)
  })

  it('tells a decision once and does not answer it', async () => {
    const posted = vi.spyOn(BroadcastChannel.prototype, 'postMessage')
    const [here, there] = tabs()
    acceptAll(here)
    await expect.poll(() => there.isGranted('analytics')).toBe(true)
    refresh(here)
    refresh(there)
    expect(posted).toHaveBeenCalledTimes(1)
  })

  it('tells a decision that was made before it was connected', async () => {
    const storage = memoryStorage()
    const [here, there] = [createConsentStore(policy, { storage }), createConsentStore(policy, { storage })]
    const before = here.getState()
    ends.push(connectSync(there))
    acceptAll(here)
    ends.push(connectSync(here, before))
    await expect.poll(() => there.isGranted('analytics')).toBe(true)
  })

  it('reads again when it is looked at, where the browser refuses the channel', () => {
    class Refused {
      constructor() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    }
    vi.stubGlobal('BroadcastChannel', Refused)
    const [here, there] = tabs()
    acceptAll(here)
    window.dispatchEvent(new Event('focus'))
    expect(there.isGranted('analytics')).toBe(true)
  })

  it('follows the browser where it tells of changed cookies', () => {
    const cookieStore = new EventTarget()
    vi.stubGlobal('cookieStore', cookieStore)
    const [here, there] = tabs()
    rejectAll(here)
    expect(there.getState().status).toBe('undecided')
    cookieStore.dispatchEvent(Object.assign(new Event('change'), { changed: [{ name: 'volenti' }] }))
    expect(there.getState().status).toBe('decided')
  })

  it('reads nothing again for a cookie of somebody else', () => {
    const cookieStore = new EventTarget()
    vi.stubGlobal('cookieStore', cookieStore)
    const storage = memoryStorage()
    const store = createConsentStore(policy, { storage })
    ends.push(connectSync(store))
    const read = vi.spyOn(storage, 'read')
    cookieStore.dispatchEvent(Object.assign(new Event('change'), { changed: [{ name: '_ga' }, { name: 'volenti2' }], deleted: [] }))
    expect(read).not.toHaveBeenCalled()
    cookieStore.dispatchEvent(Object.assign(new Event('change'), { changed: [], deleted: [{ name: 'volenti' }] }))
    expect(read).toHaveBeenCalled()
  })

  it.each([
    ['is focused', () => window.dispatchEvent(new Event('focus'))],
    ['is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['comes back from the back/forward cache', () => window.dispatchEvent(new Event('pageshow'))],
  ])('reads again when the page %s', (_, look) => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const [here, there] = tabs()
    acceptAll(here)
    expect(there.isGranted('analytics')).toBe(false)
    look()
    expect(there.isGranted('analytics')).toBe(true)
  })

  it('leaves no listener behind', () => {
    const added = vi.spyOn(EventTarget.prototype, 'addEventListener')
    const closed = vi.spyOn(BroadcastChannel.prototype, 'close')
    const [here, there] = tabs()
    const signals = added.mock.calls.flatMap(([, , options]) => (typeof options === 'object' && options.signal) || [])
    expect(signals).not.toEqual([])
    for (const end of ends.splice(0)) end()
    expect(signals.filter(({ aborted }) => !aborted)).toEqual([])
    expect(closed).toHaveBeenCalledTimes(2)
    acceptAll(here)
    window.dispatchEvent(new Event('focus'))
    expect(there.isGranted('analytics')).toBe(false)
  })
})
