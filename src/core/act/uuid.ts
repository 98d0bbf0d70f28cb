/** Returns a new UUID of version 7 (RFC 9562) for a time in milliseconds since 1970. Its random part tells nothing. */
export function uuidAt(time: number): string {
  const random = [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const clock = Math.max(0, Math.floor(time)).toString(16).padStart(12, '0').slice(-12)
  const variant = '89ab'[Number.parseInt(random[3] ?? '0', 16) % 4]
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
}
