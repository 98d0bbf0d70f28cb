import { describe, expect, it } from 'vitest'
import { isSafeLink } from '../../src/core/internal.ts'

describe('isSafeLink', () => {
  it.each([
    'https://example.com',
    'http://example.com',
    'mailto:a@example.com',
    'tel:+4930',
    '/cookie-policy',
    '#cookies',
    '?a=b',
    './privacy',
    '../privacy',
    '//example.com',
  ])('passes %j', (link) => {
    expect(isSafeLink(link)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\tjavascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\rscript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\n:alert(1)',
    'javascript://example.com/%0aalert(1)',
    'vbscript:x',
    'data:text/html,x',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'https://',
    '',
    'a@example.com',
    'www.example.com/privacy',
    'example.com',
    'example.com:8080/privacy',
    'localhost:3000',
    'https:example.com',
    'https:/example.com',
    'privacy',
    'privacy.html',
    '.privacy',
  ])('refuses %j', (link) => {
    expect(isSafeLink(link)).toBe(false)
  })
})
