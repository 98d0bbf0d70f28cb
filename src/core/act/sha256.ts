// Synchronous, because an act has to be complete when the visitor closes the page, and because `crypto.subtle` is missing on
// pages without https.

/** The first 32 bits of the fractional part of a root of the first primes (FIPS 180-4, sections 4.2.2 and 5.3.3). */
function fractionsOfRoots(count: number, power: number): number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++) if (primes.every((prime) => number % prime)) primes.push(number)
  return primes.map((prime) => ((prime ** power % 1) * 2 ** 32) | 0)
}

const rotate = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits))

/** Fills a text with a one, zeros and its length, as 32-bit words in blocks of 16. */
function blocksOf(text: string): Int32Array {
  const bytes = new TextEncoder().encode(text)
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16)
  for (const [at, byte] of [...bytes, 0x80].entries()) words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8))
  words[words.length - 1] = bytes.length * 8
  return words
}

/** Returns the SHA-256 digest of a text, in base64url without padding. */
export function sha256(text: string): string {
  const constants = fractionsOfRoots(64, 1 / 3)
  const words = blocksOf(text)
  let hash = fractionsOfRoots(8, 1 / 2)
  for (let start = 0; start < words.length; start += 16) {
    const schedule = [...words.subarray(start, start + 16)]
    const at = (index: number) => schedule[index] ?? 0
    for (let index = 16; index < 64; index++) {
      const [early, late] = [at(index - 15), at(index - 2)]
      const sum = (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) + (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10))
      schedule.push((at(index - 16) + at(index - 7) + sum) | 0)
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
    for (const [index, constant] of constants.entries()) {
      const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + constant + at(index)
      const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
    }
    hash = [a, b, c, d, e, f, g, h].map((word, index) => (word + (hash[index] ?? 0)) | 0)
  }
  const bytes = hash.flatMap((word) => [24, 16, 8, 0].map((shift) => String.fromCharCode((word >>> shift) & 255)))
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
