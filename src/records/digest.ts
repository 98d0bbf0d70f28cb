export { canonicalJson } from '../core/internal.ts'

function base64url(bytes: ArrayBuffer): string {
  const letters = String.fromCharCode(...new Uint8Array(bytes))
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The SHA-256 digest of a text, in base64url. */
export const digestOf = async (text: string): Promise<string> => base64url(await crypto.subtle.digest('SHA-256', bytesOf(text)))

/** Makes a function that returns the keyed digest (HMAC with SHA-256) of a text, in base64url. */
export function keyedDigest(secret: string): (text: string) => Promise<string> {
  const key = crypto.subtle.importKey('raw', bytesOf(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return async (text) => base64url(await crypto.subtle.sign('HMAC', await key, bytesOf(text)))
}

/** Whether a text has the form of such a digest. */
export const isDigest = (text: unknown): text is string => typeof text === 'string' && /^[\w-]{43}$/.test(text)
