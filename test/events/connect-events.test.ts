import { beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, createConsentStore, memoryStorage, refresh, rejectAll, save, withdraw } from 'volenti'
import { type ConsentEvents, connectEvents } from 'volenti/connect'
import { policyWithService } from '../support/policies.ts'

const create = (storage = memoryStorage()) => createConsentStore(policyWithService, { storage })

function listen(store = create(), since?: ReturnType<typeof store.getState>) {
  const heard: unknown[] = []
  const events: ConsentEvents<typeof policyWithService> = {
    onReady: ({ source, state }) => heard.push(['ready', source, state.status]),
    onChange: (change) => heard.push(['change', change]),
    onDecision: ({ reason }) => heard.push(['decision', reason]),
    since,
  }
  return { store, heard, disconnect: connectEvents(store, events) }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout'] })
  return () => vi.useRealTimers()
})

describe('connectEvents', () => {
  it('tells once that it is ready, and where the state came from', () => {
    const storage = memoryStorage()
    rejectAll(create(storage))
    const [fresh, returning] = [listen(), listen(create(storage))]
    vi.runAllTimers()
    expect(fresh.heard).toEqual([['ready', 'none', 'undecided']])
    expect(returning.heard).toEqual([['ready', 'stored', 'decided']])
  })

  it('tells a late listener the state as it is then', () => {
    const { store } = listen()
    acceptAll(store)
    vi.runAllTimers()
    const late = listen(store)
    vi.runAllTimers()
    expect(late.heard).toEqual([['ready', 'stored', 'decided']])
  })

  it('tells what happened since a state of before, and where that came from', () => {
    const store = create()
    const before = store.getState()
    save(store, { functional: 'granted' })
    const { heard } = listen(store, before)
    vi.runAllTimers()
    expect(heard).toEqual([
      ['ready', 'none', 'outdated'],
      ['decision', 'save'],
      ['change', { granted: ['functional'], ended: [], reason: 'save' }],
    ])
  })

  it('tells exactly what changed and why', () => {
    const { store, heard } = listen()
    vi.runAllTimers()
    save(store, { analytics: 'granted' })
    vi.runAllTimers()
    expect(heard.slice(1)).toEqual([
      ['decision', 'save'],
      ['change', { granted: ['analytics', 'counter'], ended: [], reason: 'save' }],
    ])
  })

  it('tells a decision that changes nothing as a decision alone', () => {
    const { store, heard } = listen()
    acceptAll(store)
    vi.runAllTimers()
    const before = heard.length
    acceptAll(store)
    vi.runAllTimers()
    expect(heard.slice(before)).toEqual([['decision', 'accept-all']])
  })

  it('waits for the paint before it tells a grant, and does not wait with its end', () => {
    const { store, heard } = listen()
    vi.runAllTimers()
    acceptAll(store)
    expect(heard).toHaveLength(1)
    vi.runAllTimers()
    expect(heard).toHaveLength(3)
    withdraw(store, 'analytics')
    expect(heard.at(-1)).toEqual(['change', { granted: [], ended: ['analytics', 'counter'], reason: 'withdraw' }])
  })

  it('tells nothing of a grant that ended before the paint, and only what remains of several', () => {
    const { store, heard } = listen()
    vi.runAllTimers()
    acceptAll(store)
    withdraw(store)
    save(store, { analytics: 'granted', functional: 'granted' })
    withdraw(store, 'functional')
    vi.runAllTimers()
    expect(heard.slice(1)).toEqual([
      ['decision', 'accept-all'],
      ['decision', 'withdraw'],
      ['decision', 'save'],
      ['change', { granted: ['analytics', 'counter'], ended: [], reason: 'save' }],
      ['decision', 'withdraw'],
    ])
  })

  it('lets a handler withdraw, and tells the end of a grant after the grant', () => {
    const store = create()
    const told: string[] = []
    connectEvents(store, {
      onChange: ({ granted, ended }) => {
        told.push(`+${granted} -${ended}`)
        if (granted.includes('marketing')) withdraw(store, 'marketing')
      },
    })
    save(store, { marketing: 'granted' })
    vi.runAllTimers()
    expect(told).toEqual(['+marketing -', '+ -marketing'])
  })

  it('calls a change that came from elsewhere by its name', () => {
    const storage = memoryStorage()
    const { store, heard } = listen(create(storage))
    vi.runAllTimers()
    acceptAll(create(storage))
    refresh(store)
    vi.runAllTimers()
    expect(heard.slice(1)).toEqual([['change', { granted: ['functional', 'analytics', 'marketing', 'counter'], ended: [], reason: 'sync' }]])
  })

  it('lets no handler that throws keep another from being called', () => {
    const store = create()
    connectEvents(store, {
      onChange: () => {
        throw new Error('of the site')
      },
    })
    const { heard } = listen(store)
    acceptAll(store)
    expect(() => vi.runAllTimers()).toThrow('of the site')
    vi.runAllTimers()
    expect(heard).toContainEqual(['decision', 'accept-all'])
    expect(heard).toContainEqual(expect.arrayContaining(['change']))
  })

  it('tells every decision, also where a listener that was called before decided again', () => {
    const store = create()
    store.subscribe(() => {
      if (store.isGranted('marketing')) withdraw(store, 'marketing')
    })
    const { heard } = listen(store)
    acceptAll(store)
    vi.runAllTimers()
    expect(heard.slice(1, 3)).toEqual([
      ['decision', 'accept-all'],
      ['decision', 'withdraw'],
    ])
  })

  it('tells a decision when the page is left before the paint, and does not tell it twice', () => {
    const { store, heard } = listen()
    vi.runAllTimers()
    rejectAll(store)
    window.dispatchEvent(new Event('pagehide'))
    expect(heard.slice(1)).toEqual([['decision', 'reject-all']])
    vi.runAllTimers()
    window.dispatchEvent(new Event('pagehide'))
    expect(heard).toHaveLength(2)
  })

  it('tells nothing after it is ended', () => {
    const { store, heard, disconnect } = listen()
    acceptAll(store)
    disconnect()
    rejectAll(store)
    window.dispatchEvent(new Event('pagehide'))
    vi.runAllTimers()
    expect(heard).toEqual([])
  })

  it('waits on a prerendered page until it is shown', () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
    const { heard } = listen()
    vi.runAllTimers()
    expect(heard).toEqual([])
    Reflect.deleteProperty(document, 'prerendering')
    document.dispatchEvent(new Event('prerenderingchange'))
    vi.runAllTimers()
    expect(heard).toHaveLength(1)
  })

  it('does not wait for frames that a hidden page never paints', () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    const frame = vi.spyOn(globalThis, 'requestAnimationFrame')
    const { heard } = listen()
    vi.runAllTimers()
    expect(frame).not.toHaveBeenCalled()
    expect(heard).toHaveLength(1)
  })
})
