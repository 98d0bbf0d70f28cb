import { readCookie } from '../cookies/declared-cookie.ts'

/** The token that shows the server that the form was filled in here. It is the reason for the `csrf_token` cookie. */
export const CsrfToken = () => <input type="hidden" name="csrf_token" value={readCookie('csrf_token') ?? ''} />
