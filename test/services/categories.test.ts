import { describe, expect, expectTypeOf, it } from 'vitest'
import { definePolicy } from 'volenti'

import { googleAnalytics } from '../../src/services/google-analytics/index.ts'
import { youtube } from '../../src/services/youtube/index.ts'

const site = { name: 'Example', contact: 'privacy@example.com' }
const lastUpdated = '2026-11-25'

describe('the category of a declared service', () => {
  it('is one of the policy', () => {
    const policy = definePolicy({
      site,
      lastUpdated,
      categories: { necessary: { required: true }, analytics: {}, marketing: {} },
      services: { googleAnalytics, youtube },
    })
    expectTypeOf<keyof NonNullable<typeof policy.services>>().toEqualTypeOf<'googleAnalytics' | 'youtube'>()
  })

  it('does not compile where the policy lacks it, and is reported at run time', () => {
    expect(() =>
      definePolicy({
        site,
        lastUpdated,
        categories: { necessary: { required: true }, analytics: {} },
        // @ts-expect-error the policy has no category `marketing`
        services: { youtube },
      }),
    ).toThrow('youtube → marketing')
  })

  it('can be replaced by one of the site', () => {
    const policy = definePolicy({
      site,
      lastUpdated,
      categories: { necessary: { required: true }, media: { title: 'Media', description: 'Videos on our pages.' } },
      services: { youtube: { ...youtube, category: 'media' } },
    })
    expect(policy.services?.youtube.category).toBe('media')
  })

  it('does not compile when it is replaced by one the policy lacks', () => {
    expect(() =>
      definePolicy({
        site,
        lastUpdated,
        categories: { necessary: { required: true }, marketing: {} },
        // @ts-expect-error the policy has no category `media`
        services: { youtube: { ...youtube, category: 'media' } },
      }),
    ).toThrow('youtube → media')
  })
})
