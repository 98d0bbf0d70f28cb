// Synchronous, because an act has to be complete when the visitor closes the page, and because `crypto.subtle` is missing on
// pages without https.

/** The first 32 bits of the fractional part of a root of the first primes (FIPS 180-4, sections 4.2.2 and 5.3.3). */
function fractionsOfRoots(count: number, power: number): number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++) if (primes.every((prime) => number % prime)) primes.push(number)
  return primes.map((prime) => ((prime ** power % 1) * 2 ** 32) | 0)
}

const rotate = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits))

/** Fills a text with a one, zeros and its length, as big-endian words in blocks of 16. */
function blocksOf(text: string): DataView {
  const bytes = new TextEncoder().encode(text)
  const filled = new Uint8Array((((bytes.length + 8) >> 6) + 1) * 64)
  filled.set(bytes)
  filled[bytes.length] = 0x80
  const view = new DataView(filled.buffer)
  view.setUint32(filled.length - 4, bytes.length * 8)
  return view
}

/** Returns the SHA-256 digest of a text, in base64url without padding. It takes 100 kB in some milliseconds. */
export function sha256(text: string): string {
  const constants = Int32Array.from(fractionsOfRoots(64, 1 / 3))
  const hash = Int32Array.from(fractionsOfRoots(8, 1 / 2))
  const schedule = new Int32Array(64)
  const blocks = blocksOf(text)
  const at = (words: Int32Array, index: number) => words[index] as number
  for (let start = 0; start < blocks.byteLength; start += 64) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
    for (let index = 0; index < 64; index++) {
      const early = at(schedule, index - 15)
      const late = at(schedule, index - 2)
      schedule[index] =
        index < 16
          ? blocks.getInt32(start + index * 4)
          : at(schedule, index - 16) +
            at(schedule, index - 7) +
            (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) +
            (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10))
      const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + at(constants, index) + at(schedule, index)
      const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
      h = g
      g = f
      f = e
      e = (d + first) | 0
      d = c
      c = b
      b = a
      a = (first + second) | 0
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) hash[index] = at(hash, index) + word
  }
  const bytes = [...hash].flatMap((word) => [24, 16, 8, 0].map((shift) => String.fromCharCode((word >>> shift) & 255)))
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
