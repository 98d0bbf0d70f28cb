import { describe, expect, it } from 'vitest'
import { readPrivacySignals } from '../../src/server/index.ts'

describe('readPrivacySignals', () => {
  it.each<[HeadersInit, boolean]>([
    [[['Sec-GPC', '1']], true],
    [[['Sec-GPC', ' 1 ']], true],
    [
      [
        ['Sec-GPC', '0'],
        ['Sec-GPC', '1'],
      ],
      true,
    ],
    [[], false],
    [[['Sec-GPC', '0']], false],
    [[['Sec-GPC', '']], false],
    [[['Sec-GPC', 'true']], false],
    [[['Sec-GPC', '11']], false],
    [[['Sec-GPC', '1;a=b']], false],
    [[['Sec-GPC', '"1"']], false],
  ])('takes %j for Global Privacy Control: %s', (headers, gpc) => {
    expect(readPrivacySignals(new Headers(headers)).gpc).toBe(gpc)
    expect(readPrivacySignals(new Request('https://example.com/', { headers })).gpc).toBe(gpc)
  })

  it.each([
    ['1', true],
    ['0', false],
    ['null', false],
    ['yes', false],
    ['1, 1', false],
  ])('takes %j for Do Not Track: %s', (value, dnt) => {
    expect(readPrivacySignals(new Headers({ DNT: value }))).toEqual({ gpc: false, dnt })
  })
})
