import { ownEntry } from './own-entry.ts'

/** Tags that are asked for by other names than the languages here have. */
const ALIASES: Readonly<Record<string, string>> = {
  in: 'id',
  iw: 'he',
  no: 'nb',
  nn: 'nb',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
  'zh-tw': 'zh-hant',
  'zh-cn': 'zh-hans',
  'zh-sg': 'zh-hans',
  zh: 'zh-hans',
  pt: 'pt-br',
  sr: 'sr-latn',
}

/** A tag as it is compared: `pt_BR.UTF-8` becomes `pt-br`. */
const normalized = (tag: string) =>
  tag
    .trim()
    .replace(/[.@].*$/, '')
    .replaceAll('_', '-')
    .toLowerCase()

/** The tag, its other name, and the same with one part less each time, as in RFC 4647, section 3.4. */
function candidates(tag: string): string[] {
  const found: string[] = []
  for (let rest = normalized(tag); rest; rest = rest.replace(/(^|-)[^-]*(-[a-z0-9])?$/, '')) {
    const alias = ownEntry(ALIASES, rest)
    found.push(rest, ...(alias ? [alias] : []))
  }
  return found
}

/** The tags of an `Accept-Language` header, the most wanted first. Those with the quality 0 are left out. */
function wantedTags(header: string): string[] {
  const entries = header.split(',').map((entry) => {
    const [tag = '', ...parameters] = entry.split(';')
    const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/i.exec(each)?.[1]).find((each) => each !== undefined)
    return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) }
  })
  return entries
    .filter(({ tag, quality }) => tag && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}

/**
 * Returns the language to show, of those that a site has.
 *
 * It takes an `Accept-Language` header, or tags in the order of preference such as `navigator.languages`. Letter case and
 * `_` do not count: `pt_BR` finds `pt-BR`. A tag finds the language it is a form of: `ja-JP` finds `ja`, `zh-TW` and `zh-HK`
 * find `zh-Hant`, `no` finds `nb`, `iw` finds `he`, `in` finds `id`, and the other way round. A site that has only a form of the wanted language
 * gets that: `pt-PT` finds `pt-BR` if nothing nearer is wanted.
 *
 * @param available - The ids of the languages that the site has. The first one is returned if none is wanted.
 *
 * @example
 * ```ts
 * import { negotiateLocale } from 'volenti/locales'
 *
 * export const languageOf = (request: Request) => negotiateLocale(request.headers.get('accept-language'), ['en', 'de', 'pt-BR'])
 * ```
 */
export function negotiateLocale<Id extends string>(wanted: string | readonly string[] | null | undefined, available: readonly [Id, ...Id[]]): Id {
  const tags = typeof wanted === 'string' ? wantedTags(wanted) : (wanted ?? [])
  // A site may call its languages by their other names too.
  const find = (tag: string) => available.find((id) => normalized(id) === tag) ?? available.find((id) => ownEntry(ALIASES, normalized(id)) === tag)
  for (const tag of tags) {
    const [language] = normalized(tag).split('-')
    const found =
      candidates(tag)
        .map(find)
        .find((id) => id !== undefined) ?? available.find((id) => normalized(id).split('-')[0] === language)
    if (found !== undefined) return found
  }
  return available[0]
}
