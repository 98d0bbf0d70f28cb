import {
  acceptAll,
  consentCookieName,
  createConsentStore,
  mostProtective,
  type Policy,
  rejectAll,
  rulesOf,
  save,
  withdraw,
} from '../core/internal.ts'
import { cookieValues } from './consent-source.ts'
import { readAct } from './read-act.ts'
import { readForm } from './read-form.ts'
import { readPrivacySignals } from './read-privacy-signals.ts'
import { renewedRecord } from './renewed-record.ts'
import { consentCookieHeader, serializeConsentCookie } from './serialize-consent-cookie.ts'
import { pathOn, visitorOrigin } from './visitor-origin.ts'

/** Options of `createConsentHandler`. */
export interface ConsentHandlerOptions {
  /**
   * The origin of the site as visitors see it, such as `https://www.example.com`, or all of them where there are several.
   * Needed behind a proxy for browsers that send no `Sec-Fetch-Site`. @default that of the request
   */
  readonly origin?: string | readonly string[] | undefined
  /** The time of day, in milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined
}

const REFUSALS = {
  400: 'it is not a form of this site',
  403: 'it does not come from a page of this site',
  405: 'it is not a post',
  413: 'it is too large',
  415: 'it is not a form',
}

function refuse(status: keyof typeof REFUSALS): Response {
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8', ...(status === 405 && { Allow: 'POST' }) }
  return new Response(`The request was refused, and no choice was changed: ${REFUSALS[status]}.\n`, { status, headers })
}

/**
 * Creates the function that answers the forms of the banner and of a preferences page, for visitors without JavaScript.
 * It works in every runtime that has `Request` and `Response`.
 *
 * It takes posts of `application/x-www-form-urlencoded`. The field `action` is one of
 *
 * - `accept-all`, `reject-all`, `withdraw`: as the methods of the store;
 * - `save`: with a field `<id>=granted` for each category that is granted; one that is absent is denied. A service may have
 *   a field of its own, `granted` or `denied`; absent or empty, the service does as its category;
 * - `renew`: with the page's record in the field `record`, as `serializeRecord` writes it. Sets it as the cookie where it is
 *   as new as what the request brought, and answers 204. A page posts it after a decision, because Safari keeps a cookie
 *   that a script wrote for 7 days only, and because a script cannot overwrite a cookie that is `HttpOnly`. The decision
 *   stays as old as it is; a newer one that came with the request stands.
 *
 * A decision is answered with the cookie and a 303 to the path in the field `return`, else to the page the form stands on.
 * It leads nowhere but to the same origin.
 *
 * A page that is the same for everybody cannot tell who has decided, so without JavaScript it shows its banner after a decision
 * too. Render pages for each visitor (`readConsent`) where that matters.
 *
 * Choices that are too large for a cookie (4096 bytes with its name) end the old cookie: nothing is granted, and the
 * visitor is asked again.
 *
 * Only posts from pages of the same origin are heard. All others, and forms that are broken, unknown, or not there within
 * ten seconds, get a 4xx in plain text, and nothing is changed. It never throws.
 *
 * @example A route handler of Next.js
 * ```ts
 * import type { Policy } from 'volenti'
 * import { createConsentHandler } from 'volenti/server'
 *
 * declare const policy: Policy
 *
 * export const POST = createConsentHandler(policy)
 * ```
 */
export function createConsentHandler(policy: Policy, options: ConsentHandlerOptions = {}): (request: Request) => Promise<Response> {
  const { now = Date.now } = options
  const name = consentCookieName(policy)

  return async (request) => {
    if (request.method !== 'POST') return refuse(405)
    const origin = visitorOrigin(request, options.origin)
    if (!origin) return refuse(403)
    const fields = await readForm(request)
    if (typeof fields === 'number') return refuse(fields)
    const act = readAct(fields, policy)
    if (!act) return refuse(400)

    const headers = new Headers({ 'Cache-Control': 'no-store' })
    const secure = origin.startsWith('https:')
    if (act.action === 'renew') {
      const record = renewedRecord(act.record, mostProtective(cookieValues(request, name), rulesOf(policy).site), policy, now())
      if (record) headers.set('Set-Cookie', serializeConsentCookie(record, policy, { secure, now: now() }))
      return new Response(null, { status: 204, headers })
    }

    const store = createConsentStore(policy, {
      now,
      readSignals: () => readPrivacySignals(request),
      storage: {
        read: () => cookieValues(request, name),
        write(value, maxAge) {
          headers.set('Set-Cookie', consentCookieHeader(value, policy, maxAge, secure))
          return true
        },
      },
    })
    if (act.action === 'accept-all') acceptAll(store)
    else if (act.action === 'reject-all') rejectAll(store)
    else if (act.action === 'withdraw') withdraw(store)
    else save(store, act.choices)

    headers.set('Location', pathOn(origin, fields.get('return')) ?? pathOn(origin, request.headers.get('referer')) ?? '/')
    return new Response(null, { status: 303, headers })
  }
}
