import { describe, expect, it } from 'vitest'
import { fill } from '../../src/locales/fill.ts'

describe('fill', () => {
  it('puts each value in the place of its placeholder, every time it occurs', () => {
    expect(fill('{site} asks for {count} things. {site} waits.', { site: 'Example', count: 2 })).toBe('Example asks for 2 things. Example waits.')
  })

  it('leaves a placeholder without a value as it is', () => {
    expect(fill('{site} and {vendor}', { site: 'Example' })).toBe('Example and {vendor}')
  })

  it('searches no value for placeholders', () => {
    expect(fill('{site} by {vendor}', { site: '{vendor}', vendor: '$& {site}' })).toBe('{vendor} by $& {site}')
  })
})
