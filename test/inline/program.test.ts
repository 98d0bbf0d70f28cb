import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseRecord } from '../../src/core/index.ts'
import { PAGE } from '../../src/inline/hand-over.ts'
import { PROGRAM } from '../../src/inline/program.min.ts'
import { button, openPage } from './fake-page.ts'
import { policy } from './policies.ts'

const NOW = Date.UTC(2026, 10, 1)

/** The cookie that "Reject all" writes, as a returning visitor brings it. */
const rejected = () => {
  const page = openPage(policy, { now: NOW })
  page.click('reject-all')
  return page.document.cookie
}

/** The record that a page leaves to the store. */
const recordLeft = (page: ReturnType<typeof openPage>) => parseRecord(page.left().decision?.cookie.slice('volenti='.length) ?? '')

describe('the built program', () => {
  it('is what the source builds to', () => {
    expect(execFileSync(process.execPath, ['scripts/build-inline.mjs', '--check'], { encoding: 'utf8' })).toContain('program.min.ts')
  })

  it('weighs at most one and a half kilobytes', () => {
    expect(gzipSync(PROGRAM, { level: 9 }).length).toBeLessThanOrEqual(1500)
  })

  it('contains nothing that a content security policy or Trusted Types objects to', () => {
    expect(PROGRAM).not.toMatch(/eval|Function|innerHTML|setTimeout|createElement|\.style|import/)
  })
})

describe('before first paint', () => {
  it('says undecided to a new visitor, and decided to one who returns', () => {
    expect(openPage(policy, { now: NOW }).stamp()).toBe('undecided')
    expect(openPage(policy, { now: NOW, cookie: rejected() }).stamp()).toBe('decided')
  })

  it('says expired when the refusal has been left in peace for long enough', () => {
    expect(openPage(policy, { now: NOW + 15_768_000_000, cookie: rejected() }).stamp()).toBe('expired')
    expect(openPage(policy, { now: NOW + 15_767_999_999, cookie: rejected() }).stamp()).toBe('decided')
  })

  it('says outdated when a category was added or means something else', () => {
    const larger = { ...policy, categories: { ...policy.categories, chat: { title: 'Chat', description: 'Talks' } } }
    const other = { ...policy, categories: { ...policy.categories, analytics: { purposes: ['analytics', 'security'] as const } } }
    expect(openPage(larger, { now: NOW, cookie: rejected() }).stamp()).toBe('outdated')
    expect(openPage(other, { now: NOW, cookie: rejected() }).stamp()).toBe('outdated')
  })

  it('says that GPC keeps something off, where the policy honours it', () => {
    expect(openPage(policy, { now: NOW, signals: { gpc: true } }).stamp()).toBe('undecided gpc')
    expect(openPage(policy, { now: NOW, signals: { gpc: true }, cookie: rejected() }).stamp()).toBe('decided')
    expect(openPage({ ...policy, signals: { gpc: 'ignored' } }, { signals: { gpc: true } }).stamp()).toBe('undecided')
  })

  it('says decided when signals or the policy leave nothing to ask', () => {
    const deaf = { ...policy, signals: { dnt: 'treated-as-refusal' } as const }
    const required = { ...policy, categories: { necessary: { required: true } } }
    expect(openPage(deaf, { signals: { dnt: true } }).stamp()).toBe('decided')
    expect(openPage(deaf, { signals: { gpc: true } }).stamp()).toBe('undecided gpc')
    expect(openPage(required).stamp()).toBe('decided')
  })

  it.each([1, '1', 'true', null])('does not take %j for a signal that says true', (globalPrivacyControl) => {
    const onlyMarketing = { ...policy, categories: { necessary: { required: true }, marketing: {} } }
    expect(openPage(onlyMarketing, { navigator: { globalPrivacyControl } }).stamp()).toBe('undecided')
    expect(openPage(onlyMarketing, { navigator: { globalPrivacyControl: true } }).stamp()).toBe('decided')
  })

  it.each([1, true, 'yes', '0', 'unspecified', null])('does not take %j for Do Not Track', (doNotTrack) => {
    const deaf = { ...policy, signals: { dnt: 'treated-as-refusal' } as const }
    expect(openPage(deaf, { navigator: { doNotTrack } }).stamp()).toBe('undecided')
  })

  it('takes the most protective of several cookies, and no notice of what is no record', () => {
    const accepting = openPage(policy, { now: NOW })
    accepting.click('accept-all')
    const old = openPage(policy, { now: NOW - 20_000_000_000 })
    old.click('reject-all')
    expect(openPage(policy, { now: NOW, cookie: `${accepting.document.cookie}; ${old.document.cookie}` }).stamp()).toBe('expired')
    expect(openPage(policy, { now: NOW, cookie: `volenti=3.zz.a~gb; ${accepting.document.cookie}; volenti=` }).stamp()).toBe('decided')
  })

  it('says undecided where cookies may not be touched', () => {
    expect(openPage(policy, { sandboxed: true }).stamp()).toBe('undecided')
  })

  it('leaves one property behind, and nothing that can be enumerated by name', () => {
    const before = Reflect.ownKeys(globalThis)
    const page = openPage(policy, { globals: { a: 1 } })
    expect(Reflect.ownKeys(globalThis)).toEqual(before)
    expect(Reflect.ownKeys(page.window).filter((key) => typeof key === 'symbol')).toEqual([])
    expect(Reflect.ownKeys(page.document).filter((key) => typeof key === 'symbol')).toEqual([PAGE])
    expect(Object.keys(page.window).sort()).toEqual(
      ['a', 'document', 'Document', 'location', 'navigator', 'Date', 'addEventListener', 'removeEventListener'].sort(),
    )
  })
})

describe('a click before the store is there', () => {
  it('writes the record, hides the banner and keeps the decision for the store', () => {
    const page = openPage(policy, { now: NOW + 1 })
    expect(page.click('accept-all')).toEqual(['default prevented', 'stopped'])
    const { decision } = page.left()
    expect(decision?.reason).toBe('accept-all')
    expect(recordLeft(page)).toMatchObject({ decidedAt: NOW, choices: { analytics: { choice: 'granted', decidedAt: NOW } } })
    expect(page.document.written.at(-1)).toBe(`${decision?.cookie};Path=/;Max-Age=15768000;SameSite=lax;Secure`)
    expect(page.document.cookie).toBe(decision?.cookie)
    expect(page.stamp()).toBe('decided')
  })

  it('keeps the last of several decisions', () => {
    const page = openPage(policy, { now: NOW })
    page.click('accept-all')
    page.click('reject-all')
    expect(page.left().decision?.reason).toBe('reject-all')
    expect(page.document.cookie).toBe(page.left().decision?.cookie)
  })

  it('does not let a general yes overrule an honoured GPC, and does let it overrule Do Not Track', () => {
    const both = { ...policy, signals: { dnt: 'treated-as-refusal' } as const }
    const page = openPage(both, { now: NOW, signals: { gpc: true, dnt: true } })
    page.click('accept-all')
    const choices = recordLeft(page)?.choices
    expect(choices?.marketing).toBeUndefined()
    expect(choices?.analytics?.despiteSignal).toBe('dnt')
  })

  it('keeps what was pressed to open the preferences, and decides nothing by it', () => {
    const page = openPage(policy)
    for (const action of ['open-preferences', '#cookie-settings']) {
      const pressed = button(action)
      expect(page.click(action, pressed)).toEqual(['default prevented', 'stopped'])
      expect(page.left().opener).toBe(pressed.self)
    }
    expect(page.left().decision).toBeUndefined()
    expect(page.document.written).toEqual([])
    expect(page.stamp()).toBe('undecided')
  })

  it.each(['metaKey', 'ctrlKey', 'shiftKey', 'altKey'])('leaves a settings link alone that is to open elsewhere, by %s', (key) => {
    const page = openPage(policy)
    expect(page.click('#cookie-settings', undefined, { [key]: true })).toEqual([])
    expect(page.click('#cookie-settings', undefined, { button: 1 })).toEqual([])
    expect(page.left().opener).toBeUndefined()
  })

  it('takes no yes from a click that no person made, and takes a no', () => {
    const page = openPage(policy, { now: NOW })
    expect(page.click('accept-all', undefined, { isTrusted: false })).toEqual([])
    expect(page.document.written).toEqual([])
    expect(page.click('reject-all', undefined, { isTrusted: false })).toEqual(['default prevented', 'stopped'])
    expect(recordLeft(page)?.choices.analytics?.choice).toBe('denied')
  })

  it('answers the buttons of its own policy alone', () => {
    const forum = { ...policy, cookie: { name: 'forum' } }
    const page = openPage(policy, { now: NOW })
    expect(page.click('accept-all', button('accept-all', 'forum'))).toEqual([])
    expect(openPage(forum, { now: NOW }).click('accept-all')).toEqual(['default prevented', 'stopped'])
  })

  it('hides no banner of another policy on the page', () => {
    const forum = { ...policy, cookie: { name: 'forum' } }
    const shop = openPage(policy, { now: NOW, cookie: rejected() })
    expect(shop.stamp()).toBe('decided')
    const both = openPage(forum, { now: NOW, document: shop.document })
    expect(both.stamp()).toBe('undecided')
    both.click('reject-all')
    expect(both.stamp()).toBe('decided')
  })

  it('reads and writes the cookies of the browser where something else is called cookie', () => {
    const page = openPage(policy, { now: NOW, clobbered: true })
    page.click('reject-all')
    expect(page.document.written.at(-1)).toContain('volenti=2.')
  })

  it('leaves every other click alone', () => {
    const page = openPage(policy)
    expect(page.click(null)).toEqual([])
    expect(page.click('', {})).toEqual([])
    expect(page.stamp()).toBe('undecided')
  })

  it('leaves no grant standing where the new record is too large to be kept', () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`category-${i}`, { title: 'One', description: 'Of many' }]))
    const before = { ...policy, categories: { necessary: { required: true }, 'category-1': { title: 'One', description: 'Of many' } } }
    const former = openPage(before, { now: NOW })
    former.click('accept-all')
    const page = openPage({ ...before, categories: { ...before.categories, ...many } }, { now: NOW, cookie: former.document.cookie })
    page.click('reject-all')
    expect(page.document.cookie).toBe('')
    expect(page.stamp()).toBe('decided')
  })

  it('holds for the page where cookies may not be touched', () => {
    const page = openPage(policy, { now: NOW, sandboxed: true })
    page.click('reject-all')
    expect(page.stamp()).toBe('decided')
    expect(page.left().decision?.reason).toBe('reject-all')
  })

  it('is answered once when the program is printed twice, and not at all after it was stopped', () => {
    const page = openPage(policy, { now: NOW })
    page.print()
    page.click('reject-all')
    const { written } = page.document
    expect(written.filter((text) => !text.endsWith(';Max-Age=0'))).toHaveLength(1)
    page.left().end()
    expect(page.click('accept-all')).toEqual([])
    page.print()
    expect(page.click('accept-all')).toEqual([])
  })
})

describe('vendor defaults', () => {
  const denied = { ad_storage: 'denied', wait_for_update: 500 }

  it('queue a call as one arguments object, after what the page queued itself', () => {
    const dataLayer: unknown[] = ['first']
    const defaults = [{ queue: 'dataLayer', call: ['consent', 'default', denied] }]
    openPage(policy, { globals: { dataLayer }, defaults })
    expect(dataLayer).toHaveLength(2)
    expect(Object.prototype.toString.call(dataLayer[1])).toBe('[object Arguments]')
    expect(Array.from(dataLayer[1] as ArrayLike<unknown>)).toEqual(['consent', 'default', denied])
  })

  it('call a stub that keeps its calls, and a function that is there', () => {
    const defaults = [{ queue: 'clarity', stub: ['consentv2', denied] }]
    const { clarity } = openPage(policy, { defaults }).window as { readonly clarity: { readonly q: readonly ArrayLike<unknown>[] } }
    expect(clarity.q.map((call) => Array.from(call))).toEqual([['consentv2', denied]])
    expect(Object.keys(clarity)).toEqual(['q'])

    const asking = [{ ...defaults[0], queue: 'clarity', stub: ['consentv2', denied], grants: { ad_storage: 'marketing' } }]
    const asked = openPage(policy, { defaults: asking }).window as { readonly clarity: { readonly q: readonly ArrayLike<unknown>[] } }
    expect(asked.clarity.q.map((call) => Array.from(call))).toEqual([['consentv2', denied]])

    const calls: unknown[] = []
    openPage(policy, { defaults, globals: { clarity: (...call: unknown[]) => calls.push(call) } })
    expect(calls).toEqual([['consentv2', denied]])
  })

  it('push several entries where a vendor wants them, into a queue that they create', () => {
    const page = openPage(policy, { defaults: [{ queue: 'uetq', push: ['consent', 'default', denied] }] })
    expect(page.window.uetq).toEqual(['consent', 'default', denied])
  })
})
