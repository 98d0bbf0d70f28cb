import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { afterPaint } from 'volenti'

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
    const [added, removed] = [vi.spyOn(window, 'addEventListener'), vi.spyOn(window, 'removeEventListener')]
    afterPaint(() => {})
    afterPaint(() => {})()
    vi.runAllTimers()
    expect(added).toHaveBeenCalledTimes(2)
    expect(removed).toHaveBeenCalledTimes(2)
  })
})
