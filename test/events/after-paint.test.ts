import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterPaint } from '../../src/core/internal.ts'

function hide() {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout'] }))
afterEach(() => void vi.useRealTimers())

describe('afterPaint', () => {
  it('runs the task at once when the page is hidden before it has painted, and once', () => {
    const task = vi.fn()
    afterPaint(task)
    hide()
    expect(task).toHaveBeenCalledTimes(1)
    vi.runAllTimers()
    expect(task).toHaveBeenCalledTimes(1)
  })

  it('runs the task at once when the page is hidden between the frame and what follows it', () => {
    const task = vi.fn()
    afterPaint(task)
    vi.advanceTimersToNextFrame()
    expect(task).not.toHaveBeenCalled()
    hide()
    expect(task).toHaveBeenCalledTimes(1)
  })

  it('waits on when the page is shown', () => {
    const task = vi.fn()
    afterPaint(task)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(task).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(task).toHaveBeenCalledTimes(1)
  })

  it('never runs a task that was called off', () => {
    const task = vi.fn()
    afterPaint(task)()
    hide()
    vi.runAllTimers()
    expect(task).not.toHaveBeenCalled()
  })

  it('leaves no listener behind', () => {
    const added = vi.spyOn(window, 'addEventListener')
    afterPaint(() => {})
    afterPaint(() => {})()
    vi.runAllTimers()
    const signals = added.mock.calls.map(([, , options]) => (options as AddEventListenerOptions).signal)
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true])
  })
})
