import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { Plugin, PreviewServer, ViteDevServer } from 'vite'
import { KEPT } from '../src/records/delivery.ts'
import { createInbox } from './inbox.ts'
import { createKeepers } from './keepers.ts'
import { loadRecords } from './load-records.ts'
import { asksForPage, parseCookies, readBody, readCookies } from './read-request.ts'
import { createSessions, isOwnForm, type Session, sessionCookies } from './sessions.ts'
import { sendAnswer, webRequest } from './web-request.ts'

/** The built pages get along with a strict policy; those of the dev server need Vite's inline scripts. */
const SECURITY_POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** The folder of the records, which Vite must not serve. */
export const DATA = process.env.RECORDS_FOLDER ?? fileURLToPath(new URL('../data', import.meta.url))

type Records = Awaited<ReturnType<Awaited<ReturnType<typeof loadRecords>>['openRecords']>>

/**
 * The server of Mastering Lead, inside Vite's: the two required cookies, signing in, the records of decisions, and an inbox for
 * the analytics client.
 */
export function demoServer(): Plugin {
  const inbox = createInbox()
  const sessions = createSessions()
  const keepers = createKeepers(process.env.RECORDS_PASSWORD)

  const isKeeper = ({ headers }: Request) => sessions.find(parseCookies(headers.get('cookie')).get('session_id'))?.isKeeper === true

  const sendJson = (response: ServerResponse, value: unknown) => {
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(value))
  }
  const redirect = (response: ServerResponse, to: string, session?: Session) => {
    if (session) response.setHeader('set-cookie', sessionCookies(session))
    response.writeHead(303, { location: to }).end()
  }

  async function receive(request: IncomingMessage, response: ServerResponse) {
    try {
      inbox.add(JSON.parse((await readBody(request)) ?? ''))
      sendJson(response, { status: 1 })
    } catch {
      response.writeHead(400).end()
    }
  }

  /** Signing in and out changes the session, so that nobody can prepare one for somebody else. */
  async function renew(
    request: IncomingMessage,
    response: ServerResponse,
    page: string,
    change: (form: URLSearchParams, session: Session) => Partial<Session> | string,
  ) {
    const session = sessions.find(readCookies(request).get('session_id'))
    const form = new URLSearchParams(await readBody(request))
    if (!session || !isOwnForm(session, form)) return redirect(response, `${page}?refused`)
    const changed = change(form, session)
    if (typeof changed === 'string') return redirect(response, `${page}?${changed}`)
    const { email, isKeeper } = { ...session, ...changed }
    sessions.close(session.id)
    redirect(response, page, sessions.open({ email, isKeeper }))
  }

  async function handle(request: IncomingMessage, response: ServerResponse, next: () => void, records: Records, securityPolicy?: string) {
    const cookies = readCookies(request)
    const session = sessions.find(cookies.get('session_id'))
    const [path = ''] = request.url?.split('?') ?? []
    if (path === KEPT || path.startsWith(`${KEPT}/`)) return sendAnswer(await records.handle(webRequest(request)), response)
    switch (`${request.method} ${path}`) {
      case 'POST /demo/inbox':
        return receive(request, response)
      case 'GET /demo/inbox':
        return sendJson(response, inbox.list())
      case 'DELETE /demo/inbox':
        inbox.clear()
        return response.writeHead(204).end()
      case 'GET /demo/inbox/live':
        return inbox.watch(response)
      case 'GET /demo/visitor':
        return sendJson(response, { cookies: [...cookies.keys()], email: session?.email ?? null, isKeeper: session?.isKeeper ?? false })
      case 'POST /sign-in':
        return renew(request, response, '/sign-in', (form) => ({ email: form.get('email') }))
      case 'POST /sign-out':
        return renew(request, response, '/sign-in', () => ({ email: null }))
      case 'POST /consent-records/sign-in':
        return renew(request, response, '/consent-records', (form) => {
          const attempt = keepers.check(form.get('password') ?? '')
          return attempt === 'right' ? { isKeeper: true } : attempt
        })
      case 'POST /consent-records/sign-out':
        return renew(request, response, '/consent-records', () => ({ isKeeper: false }))
      case 'GET /demo/receipt-key':
        return sendJson(response, records.publicKey)
    }
    if (asksForPage(request)) {
      if (!session) response.setHeader('set-cookie', sessionCookies(sessions.open()))
      if (securityPolicy) response.setHeader('content-security-policy', securityPolicy)
    }
    next()
  }

  /** Opens the records, answers requests, and closes them with the server. */
  async function serve({ middlewares, httpServer, config }: ViteDevServer | PreviewServer, securityPolicy?: string) {
    const source = await loadRecords()
    const records = await source.openRecords({ folder: DATA, databaseUrl: process.env.DATABASE_URL, isKeeper })
    httpServer?.once('close', () => void records.close().then(source.close))
    httpServer?.once('listening', () => {
      const password = keepers.madeUp ? `the password is ${keepers.madeUp}` : 'the password is that of RECORDS_PASSWORD'
      config.logger.info(`The decisions of its visitors are at /consent-records; ${password}`)
    })
    middlewares.use((request, response, next) => void handle(request, response, next, records, securityPolicy).catch(next))
  }

  return {
    name: 'mastering-lead',
    configureServer: (server) => serve(server),
    configurePreviewServer: (server) => serve(server, SECURITY_POLICY),
  }
}
