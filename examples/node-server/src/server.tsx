import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { renderToPipeableStream } from 'react-dom/server'
import { consentCacheHeaders, createConsentHandler, readConsent } from 'volenti/server'
import { isPage, Page } from './page'
import { policy } from './policy'
import { toRequest } from './to-request'

const port = Number(process.env.PORT ?? 3000)
const handle = createConsentHandler(policy)

const folder = new URL('public/', import.meta.url)
const files = new Map<string, Buffer>()
for (const name of await readdir(folder)) files.set(`/${name}`, await readFile(new URL(name, folder)))

function sendPage(request: Request, path: string, answer: ServerResponse) {
  const nonce = randomBytes(16).toString('base64')
  const { record, signals, grants } = readConsent(request, policy)
  const { pipe } = renderToPipeableStream(<Page path={path} visitor={{ record, signals, grants }} nonce={nonce} />, {
    nonce,
    bootstrapModules: ['/client.js'],
    onShellReady() {
      answer.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        // Another site that frames the page could have the visitor click "Accept all" unseen.
        'Content-Security-Policy': `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; base-uri 'none'; frame-ancestors 'none'`,
        ...consentCacheHeaders(policy),
      })
      pipe(answer)
    },
    onShellError(error) {
      console.error(error)
      answer.writeHead(500).end()
    },
  })
}

async function respond(request: Request, answer: ServerResponse) {
  const { pathname } = new URL(request.url)
  const file = files.get(pathname)
  if (pathname === '/consent') {
    const response = await handle(request)
    answer
      .setHeaders(response.headers)
      .writeHead(response.status)
      .end(await response.text())
  } else if (file) {
    answer.writeHead(200, { 'Content-Type': pathname.endsWith('.css') ? 'text/css' : 'text/javascript' }).end(file)
  } else if (isPage(pathname)) {
    sendPage(request, pathname, answer)
  } else {
    answer.writeHead(404).end()
  }
}

createServer((message, answer) => {
  try {
    respond(toRequest(message), answer)
  } catch {
    answer.writeHead(400).end()
  }
}).listen(port, () => console.log(`The site is at http://localhost:${port}/.`))
