import { describe, expect, it } from 'vitest'
import type { Category, Policy } from 'volenti'
import { categoryText } from '../../src/locales/category-text.ts'
import { enCategories } from '../../src/locales/en/index.ts'

const textOf = (id: string, category: Category) => {
  const policy: Policy = { site: { name: 'Example', contact: 'a@example.com' }, lastUpdated: '2026-01-31', categories: { [id]: category } }
  return categoryText(policy, id, enCategories)
}

describe('categoryText', () => {
  it('takes the texts of a well-known category from the locale', () => {
    expect(textOf('analytics', {})).toEqual(enCategories.analytics)
  })

  it('prefers what the policy says, text by text', () => {
    expect(textOf('analytics', { title: 'Reach' })).toEqual({ title: 'Reach', description: enCategories.analytics.description })
    expect(textOf('social', { title: 'Social', description: 'Shows posts.' })).toEqual({ title: 'Social', description: 'Shows posts.' })
  })

  it('falls back on the id where nobody gives a title, also for an id every object inherits', () => {
    expect(textOf('social', {})).toEqual({ title: 'social', description: '' })
    expect(textOf('constructor', {})).toEqual({ title: 'constructor', description: '' })
  })
})
