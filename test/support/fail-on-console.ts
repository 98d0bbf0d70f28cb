import { afterEach, beforeEach, expect, vi } from 'vitest'

const unexpected: unknown[][] = []

/**
 * Fails a test that writes to the console without saying so: a warning of React, or of ours, is a defect. A test that
 * expects one replaces the spy's implementation with its own, and asserts on it.
 */
beforeEach(() => {
  for (const method of ['error', 'warn'] as const)
    vi.spyOn(console, method).mockImplementation((...message) => void unexpected.push([method, ...message]))
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(unexpected.splice(0), 'unexpected console output').toEqual([])
})
