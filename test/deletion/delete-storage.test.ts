import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Policy, StorageKind } from 'volenti'
import { deleteUngranted } from 'volenti/connect'

import { NOTHING, policy } from './policy.ts'

const items = (kind: StorageKind, ...names: string[]) => names.map((name) => ({ name, kind }))

/** The part of IndexedDB that a deletion uses: names with versions, some of them held open by a script. */
function fakeIndexedDB(versions: Record<string, number>, { listed = true, open = [] as string[], failing = [] as string[] } = {}) {
  const databases = async () => Object.entries(versions).map(([name, version]) => ({ name, version }))
  return {
    versions,
    ...(listed && { databases }),
    deleteDatabase(name: string) {
      const request: { onsuccess?: (event: { oldVersion: number }) => void; onerror?: () => void; onblocked?: () => void } = {}
      queueMicrotask(() => {
        if (failing.includes(name)) return request.onerror?.()
        if (open.includes(name)) return request.onblocked?.()
        const oldVersion = versions[name] ?? 0
        delete versions[name]
        request.onsuccess?.({ oldVersion })
      })
      return request
    },
  }
}

function fakeCaches(...names: string[]) {
  const kept = new Set(names)
  return { kept, keys: async () => [...kept], delete: async (name: string) => kept.delete(name) }
}

/** The report, without what the policy declares as out of reach. */
async function swept(declared: Policy = policy, grants: Readonly<Record<string, boolean>> = NOTHING) {
  const { deleted, unreachable } = await deleteUngranted(declared, grants)
  return { deleted, unreachable: unreachable.filter(({ kind }) => kind !== 'cookie') }
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', fakeIndexedDB({}))
  vi.stubGlobal('caches', fakeCaches())
})

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
  sessionStorage.clear()
})

describe('web storage', () => {
  it('loses what is declared and not granted, before the call returns', async () => {
    for (const key of ['ct:1', 'ct:2', 'other']) localStorage.setItem(key, '1')
    for (const key of ['ct-tab', 'other']) sessionStorage.setItem(key, '1')
    const report = swept()
    expect(Object.keys(localStorage)).toEqual(['other'])
    expect(Object.keys(sessionStorage)).toEqual(['other'])
    expect((await report).deleted).toEqual([...items('local-storage', 'ct:1', 'ct:2'), ...items('session-storage', 'ct-tab')])
  })

  it('keeps what is granted', async () => {
    localStorage.setItem('ct:1', '1')
    await swept(policy, { ...NOTHING, counter: true })
    expect(Object.keys(localStorage)).toEqual(['ct:1'])
  })

  it('is told from cookies: a name counts for its own kind only', async () => {
    for (const key of ['_ct', '_ad_id', 'ct-tab']) localStorage.setItem(key, '1')
    await swept()
    expect(Object.keys(localStorage)).toHaveLength(3)
  })

  it('of another site is out of reach, and an own item of that name stays', async () => {
    const foreign: Policy = {
      ...policy,
      services: {},
      cookies: [{ name: 'yt', kind: 'local-storage', category: 'marketing', purpose: 'Plays', duration: 'persistent', party: 'third' }],
    }
    localStorage.setItem('yt', '1')
    expect(await swept(foreign)).toEqual({ deleted: [], unreachable: items('local-storage', 'yt') })
    expect(localStorage.getItem('yt')).toBe('1')
  })
})

describe('databases', () => {
  it('are deleted by exact name and by wildcard', async () => {
    const fake = fakeIndexedDB({ 'ct-events': 1, 'ct-log-7': 2, other: 3 })
    vi.stubGlobal('indexedDB', fake)
    expect(await swept()).toEqual({ deleted: items('indexed-db', 'ct-events', 'ct-log-7'), unreachable: [] })
    expect(fake.versions).toEqual({ other: 3 })
  })

  it('that a script holds open, or that fail, are out of reach', async () => {
    vi.stubGlobal('indexedDB', fakeIndexedDB({ 'ct-events': 1, 'ct-log-7': 2 }, { open: ['ct-events'], failing: ['ct-log-7'] }))
    expect(await swept()).toEqual({ deleted: [], unreachable: items('indexed-db', 'ct-events', 'ct-log-7') })
  })

  it('are tried by exact name where the browser cannot list them, and those with a wildcard are out of reach', async () => {
    const fake = fakeIndexedDB({ 'ct-events': 1, 'ct-log-7': 2 }, { listed: false })
    vi.stubGlobal('indexedDB', fake)
    expect(await swept()).toEqual({ deleted: items('indexed-db', 'ct-events'), unreachable: items('indexed-db', 'ct-log-*') })
    expect(fake.versions).toEqual({ 'ct-log-7': 2 })
  })

  it('that do not exist are not reported as deleted', async () => {
    vi.stubGlobal('indexedDB', fakeIndexedDB({}, { listed: false }))
    expect((await swept()).deleted).toEqual([])
  })

  it('that a granted declaration fits as well stay, also where the browser cannot list them', async () => {
    const shared: Policy = {
      ...policy,
      cookies: [{ name: 'ct-ev*', kind: 'indexed-db', category: 'necessary', purpose: 'Works', duration: 'persistent' }],
    }
    for (const listed of [true, false]) {
      const fake = fakeIndexedDB({ 'ct-events': 1 }, { listed })
      vi.stubGlobal('indexedDB', fake)
      expect((await swept(shared)).deleted).toEqual([])
      expect(fake.versions).toEqual({ 'ct-events': 1 })
    }
  })
})

describe('caches', () => {
  it('are deleted by wildcard', async () => {
    const fake = fakeCaches('ct-files-1', 'ct-files-2', 'other')
    vi.stubGlobal('caches', fake)
    expect((await swept()).deleted).toEqual(items('cache-storage', 'ct-files-1', 'ct-files-2'))
    expect([...fake.kept]).toEqual(['other'])
  })
})

it('does the rest where one kind of storage is blocked', async () => {
  localStorage.setItem('ct:1', '1')
  vi.stubGlobal('indexedDB', { databases: () => Promise.reject(new DOMException('Denied', 'SecurityError')) })
  vi.stubGlobal('caches', undefined) // as on a page without https
  expect(await swept()).toEqual({ deleted: items('local-storage', 'ct:1'), unreachable: [] })
})

it('asks no storage for which nothing is declared', async () => {
  const databases = vi.fn(async () => [])
  vi.stubGlobal('indexedDB', { databases })
  await swept({ ...policy, services: {} })
  expect(databases).not.toHaveBeenCalled()
})
