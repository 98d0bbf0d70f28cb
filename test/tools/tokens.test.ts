import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/ui/styles.css', 'utf8').replaceAll(/\/\*.*?\*\//gs, '')
const guide = readFileSync('docs/your-own-design.md', 'utf8')

const declarations = [...css.matchAll(/([\w-]+):\s([^;{}]+);/g)].map(([, property = '', value = '']) => ({ property, value }))
const tokens = [...new Set(declarations.map(({ property }) => property).filter((property) => property.startsWith('--volenti-')))]
/** The tokens that code reads from the page. The stylesheet has no value of them, because they are for the site alone. */
const tokensReadIn = (code: string) => [...code.matchAll(/getPropertyValue\(\s*['"`](--volenti-[\w-]+)['"`]\s*\)/g)].map(([, name]) => name ?? '')
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
const readByCode = [...new Set(sources.flatMap((file) => tokensReadIn(readFileSync(`src/${file}`, 'utf8'))))]
const plain = declarations.filter(({ property }) => !property.startsWith('--'))

/** The values of a property that are written out, where a token should be. */
const literal = (property: RegExp, allowed: RegExp) =>
  plain.filter((each) => property.test(each.property) && !allowed.test(each.value)).map((each) => `${each.property}: ${each.value}`)

describe('the tokens of the stylesheet', () => {
  it('are all in the table of the guide, and no other is', () => {
    const listed = [...guide.matchAll(/^\| `(--volenti-[\w-]+)` \|/gm)].map(([, name]) => name)
    expect(listed.toSorted()).toEqual([...new Set([...tokens, ...readByCode])].toSorted())
  })

  it('are found where only code reads them', () => {
    expect(tokensReadIn("getComputedStyle(box).getPropertyValue('--volenti-planted').trim()")).toEqual(['--volenti-planted'])
    expect(tokensReadIn("getComputedStyle(box).getPropertyValue('color')")).toEqual([])
    expect(readByCode).toContain('--volenti-confirmation')
  })

  it('are all used', () => {
    expect(tokens.filter((token) => !css.includes(`var(${token})`))).toEqual([])
  })

  it('hold every colour', () => {
    expect(plain.filter(({ value }) => /#[\da-f]{3,8}\b|\brgb|\bhsl|\boklch/i.test(value))).toEqual([])
    const system = /^(var\(.+\)|inherit|none|ButtonText|Highlight|HighlightText)$/
    expect(literal(/^(background|color|border-color|accent-color)$/, system)).toEqual([])
  })

  it('hold every shadow, layer, font, motion and focus', () => {
    expect(literal(/^box-shadow$/, /^(var|none|0 0 0 200vmax var)/)).toEqual([])
    expect(literal(/^z-index$/, /var\(--volenti-layer\)/)).toEqual([])
    expect(literal(/^(animation|transition)$/, /var\(--volenti-motion\)/)).toEqual([])
    expect(literal(/^outline$/, /^(var|0)/)).toEqual([])
  })
})
