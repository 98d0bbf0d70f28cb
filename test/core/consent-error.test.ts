import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ConsentError, type ConsentErrorCode, type Policy, validatePolicy } from 'volenti'
import { ERROR_TEXTS } from '../../src/core/error-texts.ts'

const pages = new URL('../../docs/errors/', import.meta.url)
const codes = Object.keys(ERROR_TEXTS) as ConsentErrorCode[]
const pageOf = (code: string) => readFileSync(new URL(`${code}.md`, pages), 'utf8')

/** The code of a page before and after the fix. */
const changeIn = (code: string) => [...pageOf(code).matchAll(/^(?:Before|After):\n\n```tsx?\n(.+?)\n```$/gms)].map((block) => block[1] ?? '')

/** A policy with a piece of code among its entries. */
function policyWith(entries: string): Policy {
  const least = { site: { name: 'Example', contact: '/contact' }, lastUpdated: '2026-01-31' }
  const categories = { necessary: { required: true }, functional: {}, analytics: {} }
  return new Function('least', 'categories', `return { ...least, categories, ${entries} }`)(least, categories)
}

/** Errors that no policy causes. */
const ELSEWHERE: readonly ConsentErrorCode[] = [
  'act-lost',
  'act-not-sent',
  'async-effect',
  'banner-unavailable',
  'connections-unavailable',
  'dialog-failed',
  'dialog-unavailable',
  'foreign-record',
  'invalid-regime',
  'lean-policy',
  'missing-provider',
  'missing-regime-words',
  'not-sent',
  'not-stored',
  'part-outside-root',
  'policy-conflict',
  'unknown-words',
  'policy-unavailable',
  'receipt-unavailable',
  'undeclared-host',
  'unknown-id',
]

afterEach(() => vi.unstubAllEnvs())

describe('ConsentError', () => {
  it('carries its code and its name', () => {
    const error = new ConsentError('unknown-id', 'video')
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ name: 'ConsentError', code: 'unknown-id' })
  })

  it('is shortened in production, and still says which code and what about', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(new ConsentError('unknown-id', 'video').message).toBe('volenti: unknown-id video (docs/errors/unknown-id.md)')
  })

  it.each(codes)('says what happened, why it matters and how to fix it, and names the page: %s', (code) => {
    const { message } = new ConsentError(code, 'SUBJECT')
    expect(message).toMatch(new RegExp(`^volenti: .* \\(docs/errors/${code}\\.md\\)$`))
    const sentences = message.replace(/^volenti: /, '').match(/[^.]+(?:\.(?!\s)[^.]*)*\.(?=\s)/g) ?? []
    expect(sentences.length).toBeGreaterThanOrEqual(3)
  })

  it.each(codes.filter((code) => code !== 'no-required-category' && code !== 'not-stored'))('names its subject first: %s', (code) => {
    const [what] = new ConsentError(code, 'SUBJECT').message.split(/\.\s/)
    expect(what).toContain('SUBJECT')
  })
})

describe('docs/errors', () => {
  it('has a page for every code, and a code for every page', () => {
    expect(readdirSync(pages).toSorted()).toEqual(codes.map((code) => `${code}.md`).toSorted())
  })

  it.each(codes)('explains %s with what, why, how, and a change of code', (code) => {
    const [title, ...sections] = pageOf(code).split(/^## /m)
    expect(title).toBe(`# ${code}\n\n`)
    expect(sections.map((section) => section.slice(0, section.indexOf('\n')))).toEqual(['What happened', 'Why it matters', 'How to fix it'])
    for (const section of sections) expect(section.slice(section.indexOf('\n')).trim()).toMatch(/\.$|\.\n/)
    const [before, after] = changeIn(code)
    expect(before).toBeTruthy()
    expect(after).toBeTruthy()
    expect(after).not.toBe(before)
  })
  it.each(codes.filter((code) => !ELSEWHERE.includes(code)))('fixes what it shows: %s', (code) => {
    const [before = '', after = ''] = changeIn(code)
    expect(() => validatePolicy(policyWith(before))).toThrow(expect.objectContaining({ code }))
    expect(() => validatePolicy(policyWith(after))).not.toThrow()
  })
})
