import { listCookies } from '../../core/internal.ts'
import { ownEntry } from '../../locales/own-entry.ts'
import { formatList } from '../format-list.ts'
import type { PageContext } from '../page-context.ts'

/** What cookies are. */
export function what({ policy, locale, say }: PageContext) {
  const { text, otherStorage } = locale.page.what
  const kinds = new Set(listCookies(policy).map(({ kind = 'cookie' }) => kind))
  kinds.delete('cookie')
  const names = [...kinds].map((kind) => ownEntry(locale.table.kinds, kind) ?? kind)
  return (
    <>
      <p>{say(text)}</p>
      {names.length > 0 && <p>{say(otherStorage, { kinds: formatList(names, locale.id, 'conjunction') })}</p>}
    </>
  )
}
