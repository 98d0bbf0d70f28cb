import type { ConsentAct } from '../../core/internal.ts'

/** The largest body that a records handler reads, in bytes. */
const LARGEST_BODY = 16_384

/** The texts behind digests that the server does not have yet. */
export interface SendableTexts {
  /** Returns the texts of acts that were not sent yet, by digest. */
  of(acts: readonly ConsentAct[]): Readonly<Record<string, string>>
  /** The server has got the acts, and the texts with them. */
  sent(acts: readonly ConsentAct[]): void
  /** The texts do not fit. */
  tooLarge(size: number): void
}

const sizeOf = (text: string) => new TextEncoder().encode(text).length

/** Returns as many of the acts as fit into one body, and that body. A single act goes alone, however large it is. */
export function bodyOf(acts: readonly ConsentAct[], texts?: SendableTexts): readonly [batch: readonly ConsentAct[], body: string] {
  let count = acts.length
  let body = JSON.stringify({ acts })
  while (count > 1 && sizeOf(body) > LARGEST_BODY) body = JSON.stringify({ acts: acts.slice(0, --count) })
  const batch = acts.slice(0, count)
  const missing = texts?.of(batch) ?? {}
  if (!texts || Object.keys(missing).length === 0) return [batch, body]
  const whole = JSON.stringify({ acts: batch, texts: missing })
  if (sizeOf(whole) <= LARGEST_BODY) return [batch, whole]
  texts.tooLarge(sizeOf(whole))
  return [batch, body]
}
