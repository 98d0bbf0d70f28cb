import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, digestOf, isDigest } from '../../src/records/digest.ts'

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: [true, null, 'ü'] }, '{"a":[true,null,"ü"],"b":1}'],
    [{ '\u20ac': 1, '\r': 2, '1': 3, '\ufb33': 4, '😀': 5 }, '{"\\r":2,"1":3,"€":1,"😀":5,"\ufb33":4}'],
    [[1e21, 0.000001, -0, 4.5], '[1e+21,0.000001,0,4.5]'],
    ['\u0007\u2028"\\', '"\\u0007\u2028\\"\\\\"'],
  ])('writes %j in its one form', (value, text) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it('is the same whatever the order of the keys, and loses nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

it('is the SHA-256 digest in base64url', async () => {
  const digest = await digestOf('Sí, acepto')
  expect(digest).toBe(createHash('sha256').update('Sí, acepto').digest('base64url'))
  expect(isDigest(digest)).toBe(true)
  expect(isDigest(`${digest}=`)).toBe(false)
})
