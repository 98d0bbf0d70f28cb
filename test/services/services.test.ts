import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listCookies, type Policy, type Service, validatePolicy } from 'volenti'
import { durationSeconds, isSafeLink, matchesName } from '../../src/core/internal.ts'

const files = import.meta.glob<Record<string, Service>>('../../src/services/*/index.ts', { eager: true })
const services = Object.fromEntries(Object.values(files).flatMap((file) => Object.entries(file)))

const wellKnownPurposes = Array.from(readFileSync('src/core/policy/cookie-purposes.ts', 'utf8').matchAll(/\| '([a-z-]+)'/g), ([, id]) => id)

const policyWith = (declared: Record<string, Service>): Policy => ({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-11-25',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
  services: declared,
})

it('holds these declarations, one in each file', () => {
  expect(Object.keys(services).sort()).toEqual([
    'adsense',
    'floodlight',
    'googleAdManager',
    'googleAds',
    'googleAnalytics',
    'googleMaps',
    'googleTagManager',
    'hotjar',
    'intercom',
    'metaPixel',
    'microsoftClarity',
    'microsoftUet',
    'posthog',
    'stripe',
    'vimeo',
    'youtube',
  ])
  expect(Object.values(files).map((file) => Object.keys(file).length)).toEqual(Object.keys(services).map(() => 1))
})

it('can be declared all together', () => {
  expect(() => validatePolicy(policyWith(services))).not.toThrow()
})

it('is plain data', () => {
  expect(JSON.parse(JSON.stringify(services))).toEqual(services)
})

describe.each(Object.entries(services))('%s', (id, service) => {
  const { hosts = [], vendor } = service
  const cookies = listCookies(policyWith({ [id]: service }))

  it('is valid in a policy with the well-known categories', () => {
    expect(() => validatePolicy(policyWith({ [id]: service }))).not.toThrow()
  })

  it('does not claim to be necessary', () => {
    expect(['functional', 'analytics', 'marketing']).toContain(service.category)
  })

  it('names its vendor by a short id, and every service of one vendor by the same', () => {
    expect(vendor.id).toMatch(/^[a-z]{4,9}$/)
    const others = Object.values(services).filter((other) => other.vendor.name === vendor.name)
    expect(others.map((other) => other.vendor.id)).toEqual(others.map(() => vendor.id))
  })

  it('names its vendor and links to the privacy policy by https', () => {
    expect(vendor.name).not.toBe('')
    expect(vendor.privacyUrl).toMatch(/^https:\/\//)
    expect(isSafeLink(vendor.privacyUrl ?? '')).toBe(true)
  })

  it('explains its purpose in one short sentence', () => {
    expect(service.purpose).toMatch(/^[A-Z].{10,90}\.$/)
    expect(service.title).toBeTruthy()
  })

  it('names hosts, at most with a wildcard in front', () => {
    const names = hosts.map((host) => (typeof host === 'string' ? host : host.host))
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(name).toMatch(/^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/)
    expect(new Set(names).size).toBe(names.length)
  })

  it('lists the uses of each host, so that a security policy allows no more', () => {
    for (const host of hosts) expect(typeof host === 'string' ? host : host.loads).toEqual(expect.arrayContaining([expect.any(String)]))
  })

  it('declares name, kind, purpose, duration and party of each item', () => {
    for (const { name, kind, purpose, duration, party } of cookies) {
      expect(name.replaceAll('*', '')).not.toBe('')
      expect(name).not.toMatch(/[\s;=,]/)
      expect(kind).toBeDefined()
      if (!wellKnownPurposes.includes(purpose)) expect(purpose).toMatch(/^[A-Z].{5,70}[^.]$/)
      expect(durationSeconds(duration)).not.toBeNaN()
      expect(['first', 'third']).toContain(party)
    }
  })

  it('matches the consent cookie under none of its usual names', () => {
    for (const { name } of cookies) for (const own of ['volenti', '__Host-volenti', '__Secure-volenti']) expect(matchesName(name, own)).toBe(false)
  })
})
