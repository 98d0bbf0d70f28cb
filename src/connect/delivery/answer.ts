/** What the server says about one act. */
export interface ActResult {
  readonly id: string
  readonly status: string
  readonly reason?: string
}

/** What became of a request. */
export type Outcome =
  | { readonly results: readonly ActResult[] }
  /** The server will never take this body. */
  | { readonly refused: number }
  /** It may take it later: after so many milliseconds, if it says so. */
  | { readonly failed: unknown; readonly waitFor?: number | undefined }

/** The answers by which a server says that the body itself is wrong. The others may be a mistake that gets mended. */
const REFUSALS: readonly number[] = [400, 413, 422]

/** The longest time that a server can ask to wait, in milliseconds. */
const LONGEST_WAIT = 86_400_000

/** Reads `Retry-After`: seconds, or a date. */
function readRetryAfter(headers: Headers): number | undefined {
  const text = headers.get('Retry-After')
  if (!text) return undefined
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now()
  return wait >= 0 ? Math.min(wait, LONGEST_WAIT) : undefined
}

const isResult = (value: Partial<ActResult> | null): value is ActResult => typeof value?.id === 'string' && typeof value.status === 'string'

/** Reads the answer of the server. Another page than that of a records handler has no results, and counts as a failure. */
export async function readAnswer(response: Response): Promise<Outcome> {
  const { ok, status, headers } = response
  if (REFUSALS.includes(status)) return { refused: status }
  if (!ok) return { failed: status, waitFor: readRetryAfter(headers) }
  const body: { readonly results?: unknown } | null = await response.json()
  if (!Array.isArray(body?.results)) return { failed: 'the answer has no results' }
  return { results: body.results.filter(isResult) }
}
