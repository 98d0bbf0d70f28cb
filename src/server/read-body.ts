/** How long a handler waits for a body, in milliseconds. Not every runtime ends a request that stalls. */
const LONGEST_WAIT = 10_000

/**
 * Reads a body as text; `null` if it has more bytes than `largest`.
 *
 * @throws if it breaks off, stalls or is not UTF-8.
 */
export async function readBody({ headers, body }: Request, largest: number): Promise<string | null> {
  if (Number(headers.get('content-length')) > largest) return null
  const reader = body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, LONGEST_WAIT)
  })
  let text = ''
  let size = 0
  try {
    while (true) {
      const { done, value } = await Promise.race([reader.read(), timeout])
      if (done) return text + decoder.decode()
      size += value.length
      if (size > largest) return null
      text += decoder.decode(value, { stream: true })
    }
  } finally {
    clearTimeout(timer)
    // Nothing waits for this, because a stream may be slow to end. A stream that has ended ignores it.
    reader.cancel().catch(() => {})
  }
}
