import { readBody } from '../server/internal.ts'

/** The largest body: what a browser sends while a page ends. */
const LARGEST_BODY = 65_536
/** The largest part of it that is not texts. */
const LARGEST_ACTS = 16_384
/** As many acts as the queue of a browser holds. */
const MOST_ACTS = 20

/** A beacon can send text alone without asking first. */
const TYPES = ['application/json', 'text/plain']

/** The body of a post. */
export interface PostedActs {
  readonly acts: readonly unknown[]
  readonly texts: Readonly<Record<string, unknown>>
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(body: string): PostedActs | 400 | 413 {
  const value: unknown = JSON.parse(body)
  const acts = isObject(value) ? value.acts : value
  const texts = (isObject(value) ? value.texts : undefined) ?? {}
  if (!Array.isArray(acts) || acts.length < 1 || !isObject(texts)) return 400
  return acts.length > MOST_ACTS || JSON.stringify(acts).length > LARGEST_ACTS ? 413 : { acts, texts }
}

/** Reads the acts of a post, or the status with which it is refused: the whole body is of no use. */
export async function readActs(request: Request): Promise<PostedActs | 400 | 413 | 415> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  if (!TYPES.includes(type.trim().toLowerCase())) return 415
  try {
    const body = await readBody(request, LARGEST_BODY)
    return body === null ? 413 : parse(body)
  } catch {
    return 400
  }
}
