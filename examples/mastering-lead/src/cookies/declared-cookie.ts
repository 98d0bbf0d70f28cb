import { type CookieNameOf, durationSeconds } from 'volenti'
import { policy } from '../policy.ts'

type CookieName = CookieNameOf<typeof policy>

/** The value of a cookie of the policy; `undefined` if it is not set. */
export function readCookie(name: CookieName): string | undefined {
  const pair = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}

/** Sets a cookie for exactly as long as the policy says. A name that the policy does not declare does not compile. */
export function setCookie(name: CookieName, value: string) {
  const declared = policy.cookies?.find((cookie) => cookie.name === name)
  if (!declared) return
  const seconds = durationSeconds(declared.duration)
  document.cookie = [`${name}=${value}`, 'Path=/', 'SameSite=Lax', ...(Number.isFinite(seconds) ? [`Max-Age=${seconds}`] : [])].join('; ')
}
