/** The largest body that is read, in bytes. A form of a hundred categories has half of it. */
const LARGEST = 8192

/** How long a body is waited for, in milliseconds. Not every runtime ends a request that stalls. */
const LONGEST = 10_000

/** The body as text; `null` where it is larger than what is read. @throws where it breaks off, stalls or is no UTF-8. */
async function readBody({ headers, body }: Request): Promise<string | null> {
  if (Number(headers.get('content-length')) > LARGEST) return null
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = body?.getReader()
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = new Promise<never>((_, reject) => {
    if (reader) timer = setTimeout(reject, LONGEST)
  })
  let text = ''
  let size = 0
  try {
    while (reader) {
      const { done, value } = await Promise.race([reader.read(), end])
      if (done) return text + decoder.decode()
      size += value.length
      if (size > LARGEST) return null
      text += decoder.decode(value, { stream: true })
    }
    return text
  } finally {
    clearTimeout(timer)
    // Not waited for: a stream may take its time to end. One that has ended stays as it is.
    reader?.cancel().catch(() => {})
  }
}

/**
 * The fields of a form post, or the status to refuse it with: 415 for another content type, 413 for a body too large, 400
 * for one that is cut off or stalls, is not encoded as browsers do it, or names a field twice.
 */
export async function readForm(request: Request): Promise<ReadonlyMap<string, string> | 400 | 413 | 415> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return 415
  try {
    const body = await readBody(request)
    if (body === null) return 413
    const fields = new Map<string, string>()
    for (const field of body.split('&')) {
      const [name = '', value, rest] = field.replaceAll('+', ' ').split('=').map(decodeURIComponent)
      if (value === undefined || rest !== undefined || fields.has(name)) return 400
      fields.set(name, value)
    }
    return fields
  } catch {
    return 400
  }
}
