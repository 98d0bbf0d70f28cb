import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { createInbox } from './inbox.ts'
import { asksForPage, readBody, readCookies } from './read-request.ts'
import { createSessions, isOwnForm, type Session, sessionCookies } from './sessions.ts'

/** The built pages get along with a strict policy; those of the dev server need Vite's inline scripts. */
const SECURITY_POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/**
 * The server of Mastering Lead, inside Vite's: the two required cookies, signing in, and an inbox for the analytics client.
 */
export function demoServer(): Plugin {
  const inbox = createInbox()
  const sessions = createSessions()

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
  async function renew(request: IncomingMessage, response: ServerResponse, emailOf: (form: URLSearchParams) => string | null) {
    const session = sessions.find(readCookies(request).get('session_id'))
    const form = new URLSearchParams(await readBody(request))
    if (!session || !isOwnForm(session, form)) return redirect(response, '/sign-in?refused')
    sessions.close(session.id)
    redirect(response, '/sign-in', sessions.open(emailOf(form)))
  }

  async function handle(request: IncomingMessage, response: ServerResponse, next: () => void, securityPolicy?: string) {
    const cookies = readCookies(request)
    const session = sessions.find(cookies.get('session_id'))
    switch (`${request.method} ${request.url?.split('?')[0]}`) {
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
        return sendJson(response, { cookies: [...cookies.keys()], email: session?.email ?? null })
      case 'POST /sign-in':
        return renew(request, response, (form) => form.get('email'))
      case 'POST /sign-out':
        return renew(request, response, () => null)
    }
    if (asksForPage(request)) {
      if (!session) response.setHeader('set-cookie', sessionCookies(sessions.open()))
      if (securityPolicy) response.setHeader('content-security-policy', securityPolicy)
    }
    next()
  }

  return {
    name: 'mastering-lead',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => void handle(request, response, next))
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => void handle(request, response, next, SECURITY_POLICY))
    },
  }
}
