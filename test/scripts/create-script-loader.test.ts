import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, type ConsentStore, createConsentStore, definePolicy, memoryStorage, rejectAll, save, withdraw } from 'volenti'
import { createScriptLoader, type Script, type ScriptLoader } from 'volenti/scripts'

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.test' },
  lastUpdated: '2026-11-25',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  services: { counter: { category: 'analytics', vendor: { name: 'Counter' } } },
})

let store: ConsentStore<typeof policy>
let loader: ScriptLoader<typeof policy>
let id: string
let tests = 0
const releases: (() => void)[] = []

/** The elements of one script, found by its address. */
const elements = (of = id) => [...document.querySelectorAll<HTMLScriptElement>(`script[src$="/${of}.js"]`)]
const script = (more: Partial<Script<'analytics' | 'marketing' | 'counter' | 'necessary'>> = {}) => ({
  id,
  grant: 'analytics' as const,
  src: `https://vendor.test/${more.id ?? id}.js`,
  ...more,
})
function load(more?: Parameters<typeof script>[0], by = loader) {
  const release = by.load(script(more))
  releases.push(release)
  return release
}
const nextFrame = () => vi.advanceTimersByTime(20)
/** Ends a request as the network would. */
function end(type: 'load' | 'error', of = id) {
  for (const element of elements(of)) element.dispatchEvent(new Event(type))
  nextFrame()
}

beforeEach(() => {
  vi.useFakeTimers()
  tests++
  id = `script-${tests}` // a document remembers what it has loaded
  store = createConsentStore(policy, { storage: memoryStorage() })
  loader = createScriptLoader(store)
})

afterEach(() => {
  for (const release of releases.splice(0)) release()
  vi.runAllTimers()
  vi.useRealTimers()
})

describe('before a grant', () => {
  it('inserts nothing, while undecided and after a refusal', () => {
    load()
    nextFrame()
    rejectAll(store)
    nextFrame()
    save(store, { marketing: 'granted' })
    nextFrame()
    expect(elements()).toEqual([])
    expect(loader.getState(id)).toBe('idle')
  })

  it('inserts nothing for an id the policy does not know, and reports it once in development', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    acceptAll(store)
    load({ grant: 'unknown' as 'analytics' })
    load({ grant: 'unknown' as 'analytics' })
    nextFrame()
    expect(elements()).toEqual([])
    expect(error.mock.calls.map(String)).toEqual([expect.stringContaining('unknown-id')])
  })
})

describe('with a grant', () => {
  it('inserts the element once the decision is painted', () => {
    load()
    acceptAll(store)
    expect(elements()).toEqual([])
    nextFrame()
    expect(elements()).toHaveLength(1)
    expect(loader.getState(id)).toBe('loading')
  })

  it('goes by a service as by a category', () => {
    load({ grant: 'counter' })
    acceptAll(store)
    nextFrame()
    expect(elements()).toHaveLength(1)
  })

  it('loads what is required without asking', () => {
    load({ grant: 'necessary' })
    nextFrame()
    expect(elements()).toHaveLength(1)
  })

  it('carries its attributes', () => {
    acceptAll(store)
    load({ async: false, integrity: 'sha384-x', crossOrigin: 'anonymous', referrerPolicy: 'no-referrer', nonce: 'n0nce' })
    nextFrame()
    expect(elements()[0]).toMatchObject({
      async: false,
      integrity: 'sha384-x',
      crossOrigin: 'anonymous',
      referrerPolicy: 'no-referrer',
      nonce: 'n0nce',
    })
  })

  it('is async, and says no more than it was told', () => {
    acceptAll(store)
    load()
    nextFrame()
    const [element] = elements()
    expect(element?.async).toBe(true)
    expect(element?.getAttributeNames().filter((name) => name !== 'async')).toEqual(['data-slot', 'src'])
  })

  it('tells its state', () => {
    const seen: string[] = []
    const stop = loader.subscribe(() => seen.push(loader.getState(id)))
    acceptAll(store)
    load()
    nextFrame()
    end('load')
    stop()
    load({ id: `${id}-other` })
    nextFrame()
    expect(seen).toEqual(['loading', 'ready'])
  })
})

describe('one element for an id', () => {
  it('holds however often it is wanted, by one loader or by several', () => {
    acceptAll(store)
    load()
    load()
    load({}, createScriptLoader(store))
    nextFrame()
    load()
    nextFrame()
    expect(elements()).toHaveLength(1)
  })

  it('holds through an unmount and a mount', () => {
    acceptAll(store)
    load()()
    load()
    nextFrame()
    const before = elements()
    releases.pop()?.()
    load()
    nextFrame()
    expect(before).toHaveLength(1)
    expect(elements()).toEqual(before)
  })

  it('does not run code a second time that has run', () => {
    acceptAll(store)
    load()
    nextFrame()
    end('load')
    withdraw(store)
    nextFrame()
    acceptAll(store)
    nextFrame()
    expect(elements()).toEqual([])
    expect(loader.getState(id)).toBe('ready')
  })

  it('leaves neither element nor listener behind after many mounts', () => {
    const subscribe = vi.spyOn(store, 'subscribe')
    acceptAll(store)
    for (let index = 0; index < 1000; index++) {
      const release = load()
      nextFrame()
      release()
      release()
      nextFrame()
    }
    expect(elements()).toEqual([])
    expect(subscribe).toHaveBeenCalledTimes(1000)
    withdraw(store)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a withdrawal', () => {
  it('before the insertion means that nothing is inserted', () => {
    load()
    acceptAll(store)
    withdraw(store, 'analytics')
    nextFrame()
    expect(elements()).toEqual([])
  })

  it('by a listener, while another script is inserted, comes in time', () => {
    acceptAll(store)
    load({ id: `${id}-first` })
    load()
    const stop = loader.subscribe(() => withdraw(store))
    nextFrame()
    stop()
    expect(elements()).toEqual([])
  })

  it('removes the element', () => {
    acceptAll(store)
    load()
    nextFrame()
    withdraw(store)
    nextFrame()
    expect(elements()).toEqual([])
  })

  it('while loading does not hide that the code ran after all, and does not load it twice', () => {
    acceptAll(store)
    load()
    nextFrame()
    const [element] = elements()
    withdraw(store)
    nextFrame()
    acceptAll(store)
    nextFrame()
    expect(elements()).toEqual([])
    element?.dispatchEvent(new Event('load'))
    expect(loader.getState(id)).toBe('ready')
  })

  it('of a service alone removes its element, and leaves that of its category', () => {
    acceptAll(store)
    load({ grant: 'counter' })
    load({ id: `${id}-other` })
    nextFrame()
    save(store, { counter: 'denied' })
    nextFrame()
    expect([elements().length, elements(`${id}-other`).length]).toEqual([0, 1])
    expect(loader.needsReload()).toBe(true)
  })

  it('keeps the element while another wish for it is granted', () => {
    acceptAll(store)
    load()
    load({ grant: 'marketing' })
    nextFrame()
    withdraw(store, 'analytics')
    nextFrame()
    expect(elements()).toHaveLength(1)
  })
})

describe('what is left over', () => {
  it('is code that has run, or is about to, once its grant has ended', () => {
    load()
    acceptAll(store)
    nextFrame()
    expect(loader.needsReload()).toBe(false)
    withdraw(store)
    expect(loader.needsReload()).toBe(true)
    end('load')
    expect(loader.needsReload()).toBe(true)
    acceptAll(store)
    expect(loader.needsReload()).toBe(false)
  })

  it('is there also when nobody wants the script any more', () => {
    const release = load()
    acceptAll(store)
    nextFrame()
    end('load')
    release()
    withdraw(store)
    nextFrame()
    expect(loader.needsReload()).toBe(true)
  })

  it('is nothing while another wish for the script is granted', () => {
    load()
    load({ grant: 'marketing' })
    save(store, { analytics: 'granted' })
    nextFrame()
    save(store, { analytics: 'denied', marketing: 'granted' })
    expect(loader.needsReload()).toBe(false)
  })

  it('is nothing that was never inserted, or could not be loaded, or belongs to another store', () => {
    load()
    acceptAll(store)
    withdraw(store)
    nextFrame()
    expect(loader.needsReload()).toBe(false)
    acceptAll(store)
    nextFrame()
    const other = createScriptLoader(createConsentStore(policy, { storage: memoryStorage() }))
    expect(other.needsReload()).toBe(false)
    elements()[0]?.dispatchEvent(new Event('error'))
    withdraw(store)
    expect(loader.needsReload()).toBe(false)
  })
})

it('inserts nothing that nobody wants any more', () => {
  load()()
  acceptAll(store)
  nextFrame()
  expect(elements()).toEqual([])
})

describe('prop: after', () => {
  it('waits until the others have run', () => {
    acceptAll(store)
    load({ after: [`${id}-a`, `${id}-b`] })
    load({ id: `${id}-a` })
    nextFrame()
    end('load', `${id}-a`)
    expect(elements()).toEqual([])
    load({ id: `${id}-b` })
    nextFrame()
    expect(elements()).toEqual([])
    end('load', `${id}-b`)
    expect(elements()).toHaveLength(1)
  })

  it('waits for ever when one of them fails', () => {
    acceptAll(store)
    load({ after: [`${id}-a`] })
    load({ id: `${id}-a` })
    nextFrame()
    end('error', `${id}-a`)
    expect(elements()).toEqual([])
    expect(loader.getState(id)).toBe('idle')
  })

  it('goes on when one of them failed and is then tried again', () => {
    acceptAll(store)
    load({ after: [`${id}-a`] })
    load({ id: `${id}-a` })
    nextFrame()
    end('error', `${id}-a`)
    load({ id: `${id}-a` })
    nextFrame()
    end('load', `${id}-a`)
    expect(elements()).toHaveLength(1)
  })

  it('does not stand in for a grant', () => {
    save(store, { marketing: 'granted' })
    load({ after: [`${id}-a`] })
    load({ id: `${id}-a`, grant: 'marketing' })
    nextFrame()
    end('load', `${id}-a`)
    expect(elements()).toEqual([])
  })
})

describe('prop: onWithdraw', () => {
  const loadWith = (onWithdraw: () => void) => {
    const release = loader.load({ ...script(), onWithdraw })
    releases.push(release)
    return release
  }

  it('runs at once when the grant ends while the code is loading, and each time that it ends again', () => {
    const onWithdraw = vi.fn()
    acceptAll(store)
    loadWith(onWithdraw)
    nextFrame()
    withdraw(store)
    expect(onWithdraw).toHaveBeenCalledTimes(1)
    rejectAll(store)
    expect(onWithdraw).toHaveBeenCalledTimes(1)
    acceptAll(store)
    withdraw(store)
    expect(onWithdraw).toHaveBeenCalledTimes(2)
  })

  it('does not run before the code was requested, after a failure, and after the release', () => {
    const onWithdraw = vi.fn()
    const release = loadWith(onWithdraw)
    acceptAll(store)
    rejectAll(store)
    acceptAll(store)
    nextFrame()
    end('error')
    withdraw(store)
    acceptAll(store)
    release()
    withdraw(store)
    expect(onWithdraw).not.toHaveBeenCalled()
  })

  it('stops no other when it throws', () => {
    const other = vi.fn()
    acceptAll(store)
    loadWith(() => {
      throw new Error('mine')
    })
    loadWith(other)
    nextFrame()
    withdraw(store)
    expect(other).toHaveBeenCalledTimes(1)
    expect(nextFrame).toThrow('mine')
  })
})

describe('a failure', () => {
  it('removes the element and is told', async () => {
    acceptAll(store)
    load()
    const ready = expect(loader.whenReady(id)).rejects.toThrow(id)
    nextFrame()
    end('error')
    await ready
    await expect(loader.whenReady(id)).rejects.toThrow(id)
    expect(loader.getState(id)).toBe('error')
    expect(elements()).toEqual([])
  })

  it('is tried again when the script is wanted again', async () => {
    acceptAll(store)
    load()
    nextFrame()
    end('error')
    load()
    nextFrame()
    const ready = loader.whenReady(id)
    expect(elements()).toHaveLength(1)
    end('load')
    await ready
  })

  it('is what an address gets that is none of http or https', () => {
    acceptAll(store)
    for (const src of ['javascript:alert(1)//.js', 'data:text/javascript,1', 'https://', 'blob:https://vendor.test/x']) {
      const before = document.querySelectorAll('script').length
      const of = `${id} ${src}`
      load({ id: of, src })
      nextFrame()
      expect(document.querySelectorAll('script')).toHaveLength(before)
      expect(loader.getState(of)).toBe('error')
    }
  })

  it('of a listener hurts no other and no script', () => {
    const seen = vi.fn()
    const stops = [
      loader.subscribe(() => {
        throw new Error('mine')
      }),
      loader.subscribe(seen),
    ]
    acceptAll(store)
    load()
    expect(nextFrame).toThrow('mine')
    for (const stop of stops) stop()
    expect(seen).toHaveBeenCalledTimes(1)
    expect(loader.getState(id)).toBe('loading')
  })
})

describe('whenReady', () => {
  it('resolves when the code has run, also for those who ask later', async () => {
    acceptAll(store)
    const early = loader.whenReady(id)
    load()
    nextFrame()
    end('load')
    await early
    await loader.whenReady(id)
    expect(loader.getState(id)).toBe('ready')
  })

  it('waits as long as the script is not allowed', async () => {
    const settled = vi.fn()
    load()
    void loader.whenReady(id).then(settled, settled)
    rejectAll(store)
    await vi.advanceTimersByTimeAsync(1000)
    expect(settled).not.toHaveBeenCalled()
  })
})
