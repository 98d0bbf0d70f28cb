import { fill } from './fill.ts'
import type { NumberTexts, PluralText } from './locale.ts'

/** Writes a number as a language does. It writes no signs between thousands. */
export const writeNumber = (value: number, { decimal = '.', digits = '0123456789' }: Partial<NumberTexts> = {}): string =>
  `${value}`.replace('.', decimal).replace(/\d/g, (digit) => digits.charAt(Number(digit)))

/** Fills a text that contains numbers. The number `count` selects the plural form. */
export function fillCount(
  text: PluralText,
  { count, ...others }: { readonly count: number } & Readonly<Record<string, number>>,
  numbers: NumberTexts,
): string {
  const values = Object.entries({ ...others, count }).map(([name, value]) => [name, writeNumber(value, numbers)])
  return fill(text[numbers.plural(count)] ?? text.other, Object.fromEntries(values))
}
