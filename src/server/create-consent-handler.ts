import {
  acceptAll,
  acknowledge,
  type ConsentStore,
  consentCookieName,
  createConsentStore,
  type Decision,
  mostProtective,
  type Policy,
  parseRecord,
  type Regimes,
  regimeRules,
  rejectAll,
  rulesOf,
  save,
  serializeRecord,
  withdraw,
} from '../core/internal.ts'
import { type PostedAct, readAct, readForm } from './posted-form.ts'
import { renewedRecord } from './renewed-record.ts'
import { cookieValues, readPrivacySignals } from './request.ts'
import { consentCookieHeader, serializeConsentCookie } from './set-cookie.ts'
import { pathOn, visitorOrigin } from './visitor-origin.ts'

/** Options of `createConsentHandler`. */
export interface ConsentHandlerOptions {
  /**
   * The origin of the site as visitors see it, such as `https://www.example.com`, or a list of several. Behind a proxy it is
   * needed for browsers that do not send `Sec-Fetch-Site`. @default the origin of the request
   */
  readonly origin?: string | readonly string[] | undefined
  /** The time of day, in milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined
  /** The regimes of the site. @default everything optional needs a yes */
  readonly regimes?: Regimes | undefined
  /** Finds the id of the regime of a request. If it throws, the strictest applies. @default the strictest of the regimes */
  readonly regimeOf?: ((request: Request) => string | undefined) | undefined
  /**
   * Called with each decision of a form, for example to keep the proof of it (see `createAct`). The answer waits for the
   * promise that it returns. When it fails, the visitor's decision counts all the same, and the error is on the console.
   * @default nothing is called
   */
  readonly onDecision?: ((decision: Decision, request: Request) => void | Promise<void>) | undefined
}

/** Why a request is refused, by the status of the answer. */
const REFUSALS = {
  400: 'it is not a form of this site',
  403: 'it does not come from a page of this site',
  405: 'its method is not POST',
  413: 'its body is too large',
  415: 'its content type is not that of a form',
}

function refuse(status: keyof typeof REFUSALS): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' })
  if (status === 405) headers.set('Allow', 'POST')
  return new Response(`No choice was changed. The request was refused because ${REFUSALS[status]}.\n`, { status, headers })
}

/**
 * Creates the function that answers the forms of the banner and of a preferences page, for visitors without JavaScript. It
 * runs in every runtime that has `Request` and `Response`.
 *
 * It takes posts of `application/x-www-form-urlencoded`. The field `action` is one of these:
 *
 * - `accept-all`, `reject-all` and `withdraw` do the same as the acts of a page.
 * - `save` grants each category with a field `<id>=granted` and denies the others. A service can have a field too, `granted`
 *   or `denied`. If it is missing or empty, the service follows its category, unless that is no choice; with `as-category`
 *   an earlier choice about it ends. The field `ticked.before` names what a regime had ticked when the form was rendered,
 *   with spaces between: such a box, if it is still ticked, is no choice. Without that field, no box is one that any regime
 *   of the site allows before a decision.
 * - `acknowledge` puts away a notice, under a regime that shows one. It makes no choice.
 * - `renew` takes the record of the page in the field `record`, as `serializeRecord` writes it. It answers 204, and sets the
 *   record as the cookie unless the request brought a newer decision. A page posts it after a decision, because Safari keeps
 *   a cookie that a script wrote for 7 days only, and because a script cannot overwrite an `HttpOnly` cookie. The time of the
 *   decision does not change.
 *
 * The answer to a decision is the cookie and a 303 redirect to the path in the field `return`, else to the page with the
 * form. It redirects to the same origin only.
 *
 * A page that is the same for everybody does not depend on the decision, so without JavaScript it always shows its banner.
 * Where that matters, render each page for its visitor with `readConsent`.
 *
 * If the choices are too large for a cookie (4096 bytes with its name), the old cookie ends: nothing is granted, and the
 * visitor is asked again.
 *
 * It accepts posts from pages of the same origin only. It also refuses a form that is broken, unknown, or not complete within
 * ten seconds. A refusal has a 4xx status and plain text, and changes no choice. The handler never throws.
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
    const stored = cookieValues(request, name)
    if (act.action === 'renew') {
      const record = renewedRecord(act.record, mostProtective(stored, rulesOf(policy).site), policy, now(), options.regimes !== undefined)
      if (record) headers.set('Set-Cookie', serializeConsentCookie(record, policy, { secure, now: now(), regimes: options.regimes }))
      return new Response(null, { status: 204, headers })
    }

    const store = createConsentStore(policy, {
      now,
      regimes: options.regimes,
      regime: findRegime(request, options.regimeOf),
      readSignals: () => readPrivacySignals(request),
      storage: {
        read: () => (act.action === 'save' ? stored.map((value) => withoutChoices(value, act.following)) : stored),
        write(value, maxAge) {
          headers.set('Set-Cookie', consentCookieHeader(value, policy, maxAge, secure))
          return true
        },
      },
    })
    if (act.action === 'accept-all') acceptAll(store, 'form')
    else if (act.action === 'reject-all') rejectAll(store, 'form')
    else if (act.action === 'withdraw') withdraw(store, undefined, 'form')
    else if (act.action === 'acknowledge') acknowledge(store)
    else save(store, choicesOfVisitor(store, act, options.regimes), 'form')

    await report(store.getDecisions(), request, options.onDecision)
    headers.set('Location', pathOn(origin, fields.get('return')) ?? pathOn(origin, request.headers.get('referer')) ?? '/')
    return new Response(null, { status: 303, headers })
  }
}

/**
 * The choices of a form, less what a regime had ticked beforehand: a box that the visitor left as it was is no choice. The
 * regime of this request may be another one than that of the form, so both count.
 */
function choicesOfVisitor(store: ConsentStore<Policy>, { choices, ticked }: Exclude<PostedAct, { action: 'renew' }>, regimes: Regimes | undefined) {
  const why: Readonly<Record<string, string>> = store.getState().why
  const left = ticked ?? tickedByAny(store.policy, regimes)
  return Object.fromEntries(Object.entries(choices).filter(([id, choice]) => choice === 'denied' || (why[id] !== 'regime' && !left.includes(id))))
}

/** What any regime of the site allows before a decision. */
const tickedByAny = (policy: Policy, regimes: Regimes | undefined): string[] =>
  (regimes?.all ?? []).flatMap((regime) => regimeRules(policy, regime).rules.flatMap(({ id, isAllowedBefore }) => (isAllowedBefore ? id : [])))

/** A stored value without the choices about some ids. */
function withoutChoices(value: string, ids: readonly string[]): string {
  const record = ids.length > 0 ? parseRecord(value) : null
  if (!record) return value
  return serializeRecord({ ...record, choices: Object.fromEntries(Object.entries(record.choices).filter(([id]) => !ids.includes(id))) })
}

/** The id of the regime of a request. Where the site fails to find it, the visitor's act counts under the strictest. */
function findRegime(request: Request, regimeOf: ConsentHandlerOptions['regimeOf']): string | undefined {
  try {
    return regimeOf?.(request)
  } catch (error) {
    console.error(error)
    return undefined
  }
}

/** Reports the decisions of a request. The visitor gets the answer whatever becomes of the report. */
async function report(decisions: readonly Decision[], request: Request, onDecision: ConsentHandlerOptions['onDecision']): Promise<void> {
  try {
    for (const decision of decisions) await onDecision?.(decision, request)
  } catch (error) {
    console.error(error)
  }
}
