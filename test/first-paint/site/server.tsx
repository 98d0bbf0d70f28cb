import { lazy } from 'react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import type { ConsentRecord } from 'volenti'
import { consentInitScript } from 'volenti/server'
import { Fragment, formsOf, Streamed } from './page.tsx'
import { policy } from './policy.ts'

const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An ordinary page</title>'

interface FragmentOptions {
  readonly script: string
  /** Whether the inline program is printed into the page. */
  readonly program: boolean
  readonly record: ConsentRecord | null
}

/** A page that is rendered as text. The record is told to the browser too, so that both render the same. */
export const renderFragment = ({ script, program, record }: FragmentOptions): string => `<!doctype html><html lang="en"><head>${head}
${program ? `<script>${consentInitScript(policy)}</script>` : ''}
<link rel="stylesheet" href="/styles.css"><script type="module" src="${script}"></script></head>
<body><div id="root">${renderToString(<Fragment record={record} />)}</div>
<script type="application/json" id="record">${JSON.stringify(record)}</script></body></html>`

/** A page that is sent in two parts: the shell, and the page itself once the promise is kept. */
export function streamPage(script: string, rest: Promise<void>, to: NodeJS.WritableStream): void {
  const endpoint = formsOf(script)
  const Late = lazy(async () => {
    await rest
    return { default: () => null }
  })
  const { pipe } = renderToPipeableStream(<Streamed Late={Late} endpoint={endpoint} />, { bootstrapModules: [script], onShellReady: () => pipe(to) })
}
