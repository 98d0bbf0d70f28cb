import { afterEach, expect, it, vi } from 'vitest'
import { loadLater } from '../../src/page/index.ts'

const see = (state: 'hidden' | 'visible') => vi.spyOn(document, 'hidden', 'get').mockReturnValue(state === 'hidden')

afterEach(() => vi.restoreAllMocks())

/** Something that is lost until the returned function is called. */
function lose() {
  let isLost = true
  const load = vi.fn(async () => {
    if (isLost) throw new Error('no answer')
    return 'code'
  })
  return {
    load,
    find() {
      isLost = false
    },
  }
}

it('reports each failure, and tries again with the focus of the page', async () => {
  const { load, find } = lose()
  const onError = vi.fn()
  const loaded = loadLater(load, { onError })
  await expect.poll(() => onError.mock.calls).toHaveLength(1)
  dispatchEvent(new Event('focus'))
  await expect.poll(() => onError.mock.calls).toHaveLength(2)
  find()
  dispatchEvent(new Event('focus'))
  await expect(loaded).resolves.toBe('code')
})

it('reports nothing of a page that is left while it loads, and tries again where it is shown', async () => {
  const { load, find } = lose()
  const onError = vi.fn()
  see('hidden')
  const loaded = loadLater(load, { onError })
  await Promise.allSettled(load.mock.results.map(({ value }) => value))
  expect(onError).not.toHaveBeenCalled()
  see('visible')
  find()
  dispatchEvent(new Event('pageshow'))
  await expect(loaded).resolves.toBe('code')
  expect(load).toHaveBeenCalledTimes(2)
  expect(onError).not.toHaveBeenCalled()
})

it('reports what is still missing when the page is shown', async () => {
  const { load } = lose()
  const onError = vi.fn()
  see('hidden')
  void loadLater(load, { onError })
  await Promise.allSettled(load.mock.results.map(({ value }) => value))
  see('visible')
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  await expect.poll(() => onError.mock.calls).toHaveLength(1)
})
