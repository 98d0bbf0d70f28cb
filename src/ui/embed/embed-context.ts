import { createContext, useContext } from 'react'
import { ConsentError } from '../../core/internal.ts'

/** What the parts of one embed know of it. */
export interface Embed {
  readonly service: string
  readonly title: string
  /** The id of the element that says what loading means. */
  readonly descriptionId: string
  /** Where the plain link leads. */
  readonly href: string
  /** Loads the content for as long as this page is shown, and stores nothing. */
  loadOnce(): void
  /** Grants the service by name. */
  allowAlways(): void
}

export const EmbedContext = /* @__PURE__ */ createContext<Embed | null>(null)

/** Reads what a part belongs to; @throws {ConsentError} `part-outside-root` outside an embed. */
export function useEmbed(part: string): Embed {
  const embed = useContext(EmbedContext)
  if (!embed) throw new ConsentError('part-outside-root', part)
  return embed
}
