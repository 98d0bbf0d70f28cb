import * as testingLibrary from '@testing-library/react'
import * as vitest from 'vitest'
import { describe, expect, it, vi } from 'vitest'
import { NO_SIGNALS, parseRecord, type RegisteredPolicy, resolveGrants } from 'volenti'
import * as testing from 'volenti/testing'
import { runPage } from '../types/support/run-page.ts'

const load = runPage('docs/testing.md', { '@testing-library/react': testingLibrary, vitest, 'volenti/testing': testing })

describe('a test of components, as docs/testing.md has it', () => {
  load('./setup.ts')
  load('./map.test.tsx')
})

describe('a visit with Cypress, as docs/testing.md has it', () => {
  it('sets the cookie, goes to the page and waits for it', () => {
    const calls: unknown[][] = []
    const cy = Object.fromEntries(['setCookie', 'visit', 'get'].map((name) => [name, (...args: unknown[]) => calls.push([name, ...args])]))
    vi.stubGlobal('cy', cy)
    load<{ visitAsRefuser(path: string): void }>('./visitor.ts').visitAsRefuser('/courses')
    vi.unstubAllGlobals()
    expect(calls).toEqual([
      ['setCookie', 'volenti', expect.stringMatching(/^2\./)],
      ['visit', '/courses'],
      ['get', 'html[data-volenti-ready]'],
    ])
    const { policy } = load<{ policy: RegisteredPolicy }>('./policy.ts')
    const { status, grants } = resolveGrants(policy, parseRecord(`${calls[0]?.[2]}`), { signals: NO_SIGNALS, now: Date.now() })
    expect([status, grants]).toEqual(['decided', { necessary: true, functional: false, marketing: false }])
  })
})

describe('a request to a server, as docs/testing.md has it', () => {
  it('brings the choices along', () => {
    const { request } = load<{ request: Request }>('./request.ts')
    expect(request.headers.get('Cookie')).toMatch(/^volenti=2\..+functional~g/)
  })
})
