import type { ReactNode } from 'react'

/** The optional categories that every library is set up with, beside the necessary one. */
export const CATEGORIES = ['functional', 'analytics', 'marketing'] as const

/** The id of an optional category in the bench; a library's page maps it to the library's own. */
export type BenchCategory = (typeof CATEGORIES)[number]

/** What the server tells a page: how many readers and tags it has, and what the server knows of the visitor. */
export interface PageOptions {
  readonly readers: number
  readonly tags: number
  readonly cookie?: string
}

/** How a library takes part: around the page, in a component that reads, and in a tag that waits. */
export interface Library {
  readonly App: (props: { readonly options: PageOptions; readonly children: ReactNode }) => ReactNode
  readonly Reader: (props: { readonly category: BenchCategory }) => ReactNode
  readonly Tag?: (props: { readonly src: string }) => ReactNode
}

/** The addresses of the tags that wait for a grant of `analytics`. */
export const tagsOf = ({ tags }: PageOptions) => Array.from({ length: tags }, (_, number) => `/tag.js?${number}`)

/** Counts a render of a reader, for the row about renders. */
export function countRender(): void {
  globalThis.benchRenders = (globalThis.benchRenders ?? 0) + 1
}

declare global {
  var benchRenders: number | undefined
}

const PARAGRAPH = 'An ordinary paragraph takes several lines on a narrow screen, and says nothing that a visitor would want to remember.'

const keysOf = (length: number) => Array.from({ length }, (_, number) => `${number}`)

/** An ordinary page of a site: some text, and readers that take turns at the categories. */
export function Page({ library, options }: { readonly library: Library; readonly options: PageOptions }) {
  const { App, Reader, Tag } = library
  return (
    <App options={options}>
      <main>
        <h1>An ordinary page</h1>
        {keysOf(20).map((key) => (
          <p key={key}>{PARAGRAPH}</p>
        ))}
        <p>
          {keysOf(options.readers).map((key, number) => (
            <Reader key={key} category={CATEGORIES[number % CATEGORIES.length] ?? 'analytics'} />
          ))}
        </p>
        {Tag && tagsOf(options).map((src) => <Tag key={src} src={src} />)}
      </main>
    </App>
  )
}

/** Shows an answer; every library's reader renders it. */
export function Answer({ granted }: { readonly granted: boolean }) {
  countRender()
  return <i>{granted ? 'yes ' : 'no '}</i>
}
