import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { resetPage } from '../../src/page/index.ts'

/** Loads two scripts with a fresh module, as a page does that has just been opened, and returns their addresses. */
async function loadTwo() {
  vi.resetModules()
  resetPage()
  const { createConsentStore, memoryStorage } = await import('volenti')
  const { createScriptLoader } = await import('volenti/scripts')
  const store = createConsentStore(
    { site: { name: 'Example', contact: 'a@example.test' }, lastUpdated: '2026-11-25', categories: { necessary: { required: true } } },
    { storage: memoryStorage() },
  )
  const loader = createScriptLoader(store)
  for (const id of ['one', 'two']) loader.load({ id: `${id}${tests}`, grant: 'necessary', src: `https://vendor.test/${id}.js` })
  vi.advanceTimersByTime(20)
  return ['one', 'two'].map((id) => loader.getState(`${id}${tests}`))
}

let tests = 0

beforeEach(() => {
  vi.useFakeTimers()
  tests++
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  for (const element of document.querySelectorAll('script')) element.remove()
})

const sources = () => [...document.scripts].map(({ src }) => src)

it('makes one policy named volenti, when the first script is inserted', async () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL(url: string): string }) => ({
    createScriptURL: (url: string) => ({ toString: () => `${rules.createScriptURL(url)}?trusted` }),
  }))
  vi.stubGlobal('trustedTypes', { createPolicy })
  vi.resetModules()
  await import('volenti')
  expect(createPolicy).not.toHaveBeenCalled()

  expect(await loadTwo()).toEqual(['loading', 'loading'])
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['volenti'])
  expect(sources()).toEqual(['https://vendor.test/one.js?trusted', 'https://vendor.test/two.js?trusted'])
})

it('goes on with the plain address where the page does not allow the policy', async () => {
  vi.stubGlobal('trustedTypes', {
    createPolicy() {
      throw new TypeError('Policy "volenti" disallowed.')
    },
  })
  expect(await loadTwo()).toEqual(['loading', 'loading'])
  expect(sources()).toEqual(['https://vendor.test/one.js', 'https://vendor.test/two.js'])
})

it('ends in an error, without a throw, where the page then refuses the plain address', async () => {
  vi.spyOn(HTMLScriptElement.prototype, 'src', 'set').mockImplementation(() => {
    throw new TypeError("This document requires 'TrustedScriptURL' assignment.")
  })
  expect(await loadTwo()).toEqual(['error', 'error'])
  expect(document.scripts).toHaveLength(0)
})

it('needs no Trusted Types', async () => {
  vi.stubGlobal('trustedTypes', undefined)
  expect(await loadTwo()).toEqual(['loading', 'loading'])
})
