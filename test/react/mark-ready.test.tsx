import { act, render, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, type Policy } from 'volenti'
import { ConsentProvider } from 'volenti/react'
import { afterPaint, attachedTo } from '../../src/core/internal.ts'
import { policy } from '../support/policies.ts'
import { storeOf } from '../support/render-with-consent.tsx'

const mark = () => document.documentElement.getAttribute('data-volenti-ready')
const painted = () => act(() => new Promise<void>((done) => void afterPaint(done)))
const named = (name: string): Policy => ({ ...policy, cookie: { name } })

afterEach(() => document.documentElement.removeAttribute('data-volenti-ready'))

/** Renders a page whose banner arrives when the test says so, and waits until the page is connected. */
async function page(store = storeOf()) {
  let arrive = () => {}
  const promise = new Promise<void>((resolve) => {
    arrive = resolve
  })
  attachedTo(store, 'banner', () => ({ promise }))
  const onReady = vi.fn()
  const view = render(<ConsentProvider store={store} onReady={onReady} />)
  const atFirst = mark()
  await waitFor(() => expect(onReady).toHaveBeenCalled())
  await painted()
  return { ...view, arrive: () => arrive(), atFirst }
}

describe('<html data-volenti-ready>', () => {
  it('is there when the page is connected, and not before', async () => {
    const store = storeOf()
    acceptAll(store)
    const { atFirst } = await page(store)
    expect([atFirst, mark()]).toEqual([null, 'volenti'])
  })

  it('waits for the code of the banner where something is asked', async () => {
    const { arrive } = await page()
    expect(mark()).toBeNull()
    arrive()
    await waitFor(() => expect(mark()).toBe('volenti'))
  })

  it('does not come when the page has left meanwhile', async () => {
    const { arrive, unmount } = await page()
    unmount()
    arrive()
    await painted()
    await painted()
    expect(mark()).toBeNull()
  })

  it('names every policy of the page once', async () => {
    const stores = ['one', 'two', 'one'].map((name) => storeOf(named(name)))
    for (const store of stores) render(<ConsentProvider store={store} />)
    await waitFor(() => expect(mark()?.split(' ').sort()).toEqual(['one', 'two']))
    await painted()
    expect(mark()?.split(' ')).toHaveLength(2)
  })
})
