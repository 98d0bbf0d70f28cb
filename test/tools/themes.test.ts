import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const known = [...readFileSync('src/ui/styles.css', 'utf8').matchAll(/(--volenti-[\w-]+):/g)].map(([, name]) => name)
const files = readdirSync('stories/themes').map((file) => ({ name: file.replace('.css', ''), css: readFileSync(`stories/themes/${file}`, 'utf8') }))

const valuesOf = (css: string) => new Map([...css.matchAll(/(--volenti-[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))

/** A colour on the light and on the dark side. */
const sidesOf = (value = '') => /^light-dark\((#\w+), (#\w+)\)$/.exec(value)?.slice(1) ?? [value, value]

/** The relative luminance of a colour, as WCAG 2 has it. */
function luminance(color: string) {
  const hex = color.length === 4 ? color.replaceAll(/[^#]/g, '$&$&') : color
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string) {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (higher + 0.05) / (lower + 0.05)
}

const PAIRS = [
  ['text', 'surface', 4.5],
  ['muted', 'surface', 4.5],
  ['text', 'raised', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['accent', 'surface', 3],
  ['edge', 'surface', 3],
  ['edge', 'raised', 3],
] as const

describe.each(files)('the theme $name', ({ css }) => {
  const values = valuesOf(css)

  it('is one rule of known tokens', () => {
    expect(css.replaceAll(/\/\*.*?\*\//gs, '').trim()).toMatch(/^:root \{[^{}]+\}$/)
    expect([...values.keys()].filter((name) => !known.includes(name))).toEqual([])
  })

  it.each([0, 1])('has colours that can be told apart, on side %i', (side) => {
    const colorOf = (name: string) => sidesOf(values.get(`--volenti-${name}`))[side] ?? ''
    const low = PAIRS.filter(([one, other, least]) => contrast(colorOf(one), colorOf(other)) < least)
    expect(low).toEqual([])
  })
})
