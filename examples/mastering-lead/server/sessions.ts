import { randomBytes, timingSafeEqual } from 'node:crypto'

/** What the server knows about one browser. */
export interface Session {
  /** The value of the `session_id` cookie. */
  readonly id: string
  /** The value of the `csrf_token` cookie, which a form has to repeat. */
  readonly csrfToken: string
  readonly email: string | null
  /** Whether this browser may read the records. */
  readonly isKeeper: boolean
}

const secret = () => randomBytes(16).toString('base64url')

/** Keeps the sessions in memory. */
export function createSessions() {
  const sessions = new Map<string, Session>()
  return {
    find: (id: string | undefined) => (id === undefined ? undefined : sessions.get(id)),
    open({ email = null, isKeeper = false }: Partial<Pick<Session, 'email' | 'isKeeper'>> = {}): Session {
      const session = { id: secret(), csrfToken: secret(), email, isKeeper }
      sessions.set(session.id, session)
      return session
    },
    close: (id: string) => sessions.delete(id),
  }
}

/** Whether a form was filled in on a page of this session, and not on a page of somebody else's site. */
export function isOwnForm(session: Session, form: URLSearchParams) {
  const given = Buffer.from(form.get('csrf_token') ?? '')
  const expected = Buffer.from(session.csrfToken)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** The two cookies that are always set: both end with the browser session, and a script may read the token alone. */
export const sessionCookies = ({ id, csrfToken }: Session) => [
  `session_id=${id}; Path=/; SameSite=Lax; HttpOnly`,
  `csrf_token=${csrfToken}; Path=/; SameSite=Lax`,
]
