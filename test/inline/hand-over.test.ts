import { afterEach, describe, expect, it, vi } from 'vitest'
import { createConsentStore, memoryStorage } from '../../src/core/index.ts'
import { adoptDecision } from '../../src/core/internal.ts'
import { stampOf, stampPage, takeOver } from '../../src/inline/index.ts'
import { button, openPage } from './fake-page.ts'
import { policy } from './policies.ts'

/** Makes this process the page, as far as the hand-over is concerned. */
const enter = (page: ReturnType<typeof openPage>) => vi.stubGlobal('document', page.document)

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('takeOver', () => {
  it('returns what was done so far, once', () => {
    const page = openPage(policy)
    const pressed = button('open-preferences')
    page.click('open-preferences', pressed)
    page.click('reject-all')
    const value = page.document.cookie.slice('volenti='.length)
    enter(page)
    expect(takeOver('volenti')).toEqual({ decision: { reason: 'reject-all', value }, opener: pressed.self })
    expect(takeOver('volenti')).toEqual({ decision: undefined, opener: undefined })
  })

  it('returns a decision that the store adopts as it was made', () => {
    const page = openPage(policy, { now: 5_000 })
    page.click('accept-all')
    enter(page)
    const { decision } = takeOver('volenti')
    const storage = memoryStorage()
    const store = createConsentStore(policy, { storage, now: () => 9_000 })
    if (decision) adoptDecision(store, decision)
    expect(store.getState()).toMatchObject({ status: 'decided', persisted: true, decision: { reason: 'accept-all', decidedAt: 5_000 } })
    // The mark of an early decision goes once the store has made it its own.
    expect(`volenti=${storage.read()[0]}`).toBe(page.document.cookie.replace('oa.', 'o.'))
  })

  it('ends the answering of clicks', () => {
    const page = openPage(policy)
    enter(page)
    takeOver('volenti')
    expect(page.click('accept-all')).toEqual([])
    expect(page.document.written).toEqual([])
  })

  it('leaves a decision to the next page where the store of this one never arrived', () => {
    const page = openPage(policy, { now: 5_000 })
    page.click('reject-all')
    const storage = memoryStorage(page.document.cookie.slice('volenti='.length))
    const open = () => createConsentStore(policy, { storage, now: () => 60_000 })
    const [next, later] = [open(), open()]
    adoptDecision(next)
    adoptDecision(later)
    expect(next.getState().decision).toMatchObject({ reason: 'reject-all', decidedAt: 5_000, choices: { analytics: 'denied' } })
    expect(later.getState()).toMatchObject({ status: 'decided', decision: null })
  })

  it('returns nothing where the program did not run, or ran for another cookie', () => {
    enter(openPage(policy))
    expect(takeOver('other')).toEqual({})
  })
})

describe('stampPage', () => {
  it('keeps the stamp of a page with one policy', () => {
    const page = openPage(policy)
    enter(page)
    stampPage('volenti', 'decided')
    expect(page.stamp()).toBe('decided')
    stampPage('volenti', 'expired')
    expect(page.stamp()).toBe('expired')
  })

  it('says nothing on a page without the program', () => {
    vi.stubGlobal('document', { documentElement: { dataset: {} } })
    stampPage('volenti', 'decided')
    expect(document.documentElement.dataset).toEqual({})
  })
})

describe('stampOf', () => {
  it('is the status while something is pending, and decided otherwise', () => {
    expect(stampOf({ status: 'outdated', pending: ['analytics'], deniedBySignal: [] })).toBe('outdated')
    expect(stampOf({ status: 'undecided', pending: [], deniedBySignal: [] })).toBe('decided')
  })

  it('says that a signal keeps something off, while something else is pending', () => {
    expect(stampOf({ status: 'undecided', pending: ['analytics'], deniedBySignal: ['marketing'] })).toBe('undecided gpc')
    expect(stampOf({ status: 'undecided', pending: [], deniedBySignal: ['marketing'] })).toBe('decided')
  })
})
