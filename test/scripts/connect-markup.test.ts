import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, type ConsentStore, createConsentStore, definePolicy, memoryStorage, rejectAll, save, withdraw } from 'volenti'
import { connectMarkup } from 'volenti/connect'
import { isRunningWithoutGrant, resetPage } from '../../src/page/index.ts'

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.test' },
  lastUpdated: '2026-11-25',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
})

let store: ConsentStore<typeof policy>
const ends: (() => void)[] = []
/** Code that leaves a name in the page. The globals of a test are not those of the window that runs the code. */
const leave = (name: string) => `document.body.dataset.ran = (document.body.dataset.ran ?? '') + '${name} '`
/** The names that code has left. */
const ran = () => document.body.dataset.ran?.trim().split(' ') ?? []

const nextFrame = () => vi.advanceTimersByTimeAsync(20)
/** The elements that a browser runs. */
const scripts = () => [...document.querySelectorAll<HTMLScriptElement>('script[data-slot="volenti-script"]')]
const sourceOf = (selector: string) => document.querySelector(selector)?.getAttribute('src')

/** Puts markup into the page, as a content system prints it. */
function print(html: string) {
  document.body.insertAdjacentHTML('beforeend', html)
}

async function connect(options?: Parameters<typeof connectMarkup>[1], to = store) {
  const end = connectMarkup(to, options)
  ends.push(end)
  await nextFrame()
  return end
}

const newStore = () => createConsentStore(policy, { storage: memoryStorage() })

beforeEach(() => {
  vi.useFakeTimers()
  store = newStore()
  delete document.body.dataset.ran
})

afterEach(async () => {
  for (const end of ends.splice(0)) end()
  await vi.runAllTimersAsync()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  resetPage()
  document.body.replaceChildren()
})

describe('a script in the markup', () => {
  it('runs once, where it stands, after the paint of the grant', async () => {
    print(`<p id="before"></p><script type="text/plain" data-volenti="analytics">${leave('a')}</script><p id="after"></p>`)
    await connect()
    expect(ran()).toEqual([])
    acceptAll(store)
    expect(ran()).toEqual([])
    await nextFrame()
    expect(ran()).toEqual(['a'])
    expect(document.querySelector('#after')?.previousElementSibling).toBe(scripts()[0])
    withdraw(store)
    acceptAll(store)
    await nextFrame()
    await connect()
    expect(ran()).toEqual(['a'])
  })

  it('does not run after a refusal, and not for another grant', async () => {
    print(`<script type="text/plain" data-volenti="analytics">${leave('a')}</script>`)
    await connect()
    rejectAll(store)
    await nextFrame()
    save(store, { marketing: 'granted' })
    await nextFrame()
    expect(ran()).toEqual([])
  })

  it('does not run when the grant ends before the paint', async () => {
    print(`<script type="text/plain" data-volenti="analytics">${leave('a')}</script>`)
    await connect()
    acceptAll(store)
    withdraw(store)
    await nextFrame()
    expect(ran()).toEqual([])
  })

  it('needs every id that it names', async () => {
    print(`<script type="text/plain" data-volenti=" analytics  marketing ">${leave('a')}</script>`)
    print(`<script type="text/plain" data-volenti="">${leave('none')}</script>`)
    await connect()
    save(store, { analytics: 'granted' })
    await nextFrame()
    expect(ran()).toEqual([])
    save(store, { marketing: 'granted' })
    await nextFrame()
    expect(ran()).toEqual(['a'])
  })

  it('never runs for an id that the policy does not have, which is reported once in development', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    print(`<script type="text/plain" data-volenti="analytics films">${leave('a')}</script>`)
    acceptAll(store)
    await connect()
    await connect()
    expect(ran()).toEqual([])
    expect(error.mock.calls.map(String)).toEqual([expect.stringMatching(/"films".*unknown-id/s)])
  })

  it.each(['src', 'data-src'])('is loaded from its %s, with its harmless attributes', async (name) => {
    print(
      `<script type="text/plain" data-volenti="analytics" ${name}="https://vendor.test/tag.js" id="tag" nonce="abc" data-type="module"
        data-domain="example.test" crossorigin="anonymous" onload="${leave('onload')}" async></script>`,
    )
    acceptAll(store)
    await connect()
    const [element] = scripts()
    expect(Object.fromEntries([...(element?.attributes ?? [])].map((each) => [each.name, each.value]))).toEqual({
      'data-slot': 'volenti-script',
      src: 'https://vendor.test/tag.js',
      type: 'module',
      id: 'tag',
      nonce: 'abc',
      async: '',
      'data-domain': 'example.test',
      crossorigin: 'anonymous',
    })
    expect(document.querySelectorAll('#tag')).toHaveLength(1)
  })

  it('waits for those before it, until they have run or failed, but not for those that are async', async () => {
    print(`<script type="text/plain" data-volenti="analytics" src="/first.js"></script>`)
    print(`<script type="text/plain" data-volenti="marketing">${leave('not granted')}</script>`)
    print(`<script type="text/plain" data-volenti="analytics">${leave('a')}</script>`)
    print(`<script type="text/plain" data-volenti="analytics" src="/free.js" async></script>`)
    print(`<script type="text/plain" data-volenti="analytics">${leave('b')}</script>`)
    print(`<script type="text/plain" data-volenti="analytics" src="/last.js"></script>`)
    print(`<script type="text/plain" data-volenti="analytics">${leave('c')}</script>`)
    save(store, { analytics: 'granted' })
    await connect()
    const addresses = () => scripts().flatMap((element) => element.getAttribute('src')?.split('/').pop() ?? [])
    expect([addresses(), ran()]).toEqual([['first.js'], []])
    scripts()[0]?.dispatchEvent(new Event('load'))
    await nextFrame()
    expect([addresses(), ran()]).toEqual([
      ['first.js', 'free.js', 'last.js'],
      ['a', 'b'],
    ])
    scripts().at(-1)?.dispatchEvent(new Event('error'))
    await nextFrame()
    expect(ran()).toEqual(['a', 'b', 'c'])
  })

  it('is found when it comes later', async () => {
    acceptAll(store)
    await connect()
    print(`<div><script type="text/plain" data-volenti="analytics">${leave('a')}</script></div>`)
    await nextFrame()
    expect(ran()).toEqual(['a'])
  })

  it('is left alone once the connection has ended', async () => {
    const end = await connect()
    print(`<script type="text/plain" data-volenti="analytics">${leave('a')}</script>`)
    end()
    acceptAll(store)
    await nextFrame()
    expect(ran()).toEqual([])
  })

  it('counts as running after its grant has ended, unless it could not be loaded', async () => {
    print(`<script type="text/plain" data-volenti="analytics" src="/tag.js"></script>`)
    print(`<script type="text/plain" data-volenti="marketing">${leave('a')}</script>`)
    save(store, { analytics: 'granted' })
    await connect()
    withdraw(store)
    expect(isRunningWithoutGrant(store)).toBe(true)
    scripts()[0]?.dispatchEvent(new Event('error'))
    expect(isRunningWithoutGrant(store)).toBe(false)
    await nextFrame()
    save(store, { marketing: 'granted' })
    await nextFrame()
    expect(isRunningWithoutGrant(store)).toBe(false)
    withdraw(store)
    expect(isRunningWithoutGrant(store)).toBe(true)
  })

  it.each(['javascript:run()', 'data:text/javascript,run()', 'https://'])('is not loaded from %s, and stops no other', async (src) => {
    print(`<script type="text/plain" data-volenti="analytics" src="${src}"></script>`)
    print(`<script type="text/plain" data-volenti="analytics">${leave('other')}</script>`)
    acceptAll(store)
    await expect(connect()).rejects.toThrow(TypeError)
    withdraw(store)
    expect(ran()).toEqual(['other'])
    expect(scripts()).toHaveLength(1)
  })

  it('runs only with the nonce of the page, where the site gives it', async () => {
    print(`<script type="text/plain" data-volenti="analytics" nonce="other">${leave('a')}</script>`)
    print(`<script type="text/plain" data-volenti="analytics" nonce="abc">${leave('b')}</script>`)
    acceptAll(store)
    await expect(connect({ nonce: 'abc' })).rejects.toThrow('nonce')
    expect(ran()).toEqual(['b'])
    expect(scripts().map(({ nonce }) => nonce)).toEqual(['abc'])
  })

  it('is run by the policy of the page where Trusted Types are required', async () => {
    vi.stubGlobal('trustedTypes', {
      createPolicy: (_name: string, rules: { createScript(code: string): string }) => ({
        createScript: (code: string) => `${rules.createScript(code)};${leave('trusted')}`,
      }),
    })
    print(`<script type="text/plain" data-volenti="analytics">${leave('a')}</script>`)
    acceptAll(store)
    await connect()
    expect(ran()).toEqual(['a', 'trusted'])
  })

  it('is reported and does not run where Trusted Types forbid it', async () => {
    const blocked = vi.spyOn(HTMLScriptElement.prototype, 'text', 'set').mockImplementation(() => {
      throw new TypeError("This document requires 'TrustedScript' assignment.")
    })
    print(`<script type="text/plain" data-volenti="analytics">${leave('a')}</script>`)
    acceptAll(store)
    await expect(connect()).rejects.toThrow('TrustedScript')
    withdraw(store)
    expect([ran(), scripts(), isRunningWithoutGrant(store)]).toEqual([[], [], false])
    blocked.mockRestore()
  })
})

describe('a frame or picture in the markup', () => {
  const frame = `<iframe data-volenti="marketing" data-src="https://films.test/1" title="A film"></iframe>`

  it('gets its address with the grant, loses it at once, and gets it again', async () => {
    print(frame)
    await connect()
    expect(sourceOf('iframe')).toBeNull()
    acceptAll(store)
    await nextFrame()
    expect(sourceOf('iframe')).toBe('https://films.test/1')
    const observer = new MutationObserver(() => undefined)
    observer.observe(document.body, { childList: true })
    withdraw(store)
    expect(sourceOf('iframe')).toBeNull()
    // A browser unloads a frame that leaves the page, and loads it again without an address.
    expect(observer.takeRecords().map(({ addedNodes, removedNodes }) => [addedNodes.length, removedNodes.length])).toEqual([
      [0, 1],
      [1, 0],
    ])
    acceptAll(store)
    await nextFrame()
    expect(sourceOf('iframe')).toBe('https://films.test/1')
  })

  it('shows its placeholder again', async () => {
    print(`<img data-volenti="marketing" data-src="/pixel.gif" src="data:," alt="">`)
    acceptAll(store)
    await connect()
    expect(sourceOf('img')).toBe('/pixel.gif')
    withdraw(store)
    expect(sourceOf('img')).toBe('data:,')
  })

  it('is emptied by a connection that starts after the grant has ended', async () => {
    print(frame)
    acceptAll(store)
    const end = await connect()
    end()
    withdraw(store)
    await connect()
    expect(sourceOf('iframe')).toBeNull()
  })

  it('stays as it is when another store of the page refuses', async () => {
    const other = newStore()
    print(frame)
    acceptAll(store)
    await connect()
    await connect({}, other)
    rejectAll(other)
    expect(sourceOf('iframe')).toBe('https://films.test/1')
  })

  it.each(['javascript:parent.run()', 'data:text/html,1', 'https://', 'blob:https://films.test/1'])('is not loaded from %s', async (address) => {
    print(`<iframe data-volenti="marketing" data-src="${address}" title="A film"></iframe>`)
    acceptAll(store)
    await connect()
    expect(sourceOf('iframe')).toBeNull()
  })

  it('is found when it comes later', async () => {
    acceptAll(store)
    await connect()
    print(`<p>${frame}</p>`)
    await nextFrame()
    expect(sourceOf('iframe')).toBe('https://films.test/1')
  })
})

it('waits while the page is parsed', async () => {
  const readyState = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading')
  print(`<script type="text/plain" data-volenti="analytics">${leave('a')}</script>`)
  acceptAll(store)
  await connect()
  expect(ran()).toEqual([])
  readyState.mockRestore()
  document.dispatchEvent(new Event('DOMContentLoaded'))
  await nextFrame()
  expect(ran()).toEqual(['a'])
})
