import { describe, expect, it } from 'vitest'
import { memoryStorage } from 'volenti'

describe('memoryStorage', () => {
  it('holds nothing at first', () => {
    expect(memoryStorage().read()).toEqual([])
  })

  it('holds what it is given', () => {
    expect(memoryStorage('1.a').read()).toEqual(['1.a'])
  })

  it('holds the latest value alone', () => {
    const storage = memoryStorage('1.a')
    expect(storage.write('1.b', 60)).toBe(true)
    expect(storage.read()).toEqual(['1.b'])
  })

  it('shares nothing with another one', () => {
    memoryStorage().write('1.a', 60)
    expect(memoryStorage().read()).toEqual([])
  })
})
