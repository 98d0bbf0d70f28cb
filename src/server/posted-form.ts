import { type Choice, type ConsentRecord, optionalCategories, type Policy, parseRecord, servicesOf } from '../core/internal.ts'
import { readBody } from './read-body.ts'
import { isWrittenLikeRecord } from './request.ts'

/** The largest body that is read, in bytes. A form of a hundred categories has half of it. */
const LARGEST_BODY = 8192

/** The fields of a form, as a browser encodes them; `null` if the text is encoded otherwise or names a field twice. */
function parseFields(body: string): Map<string, string> | null {
  const fields = new Map<string, string>()
  for (const field of body.split('&')) {
    const [name = '', value, rest] = field.replaceAll('+', ' ').split('=').map(decodeURIComponent)
    if (value === undefined || rest !== undefined || fields.has(name)) return null
    fields.set(name, value)
  }
  return fields
}

/**
 * Reads the fields of a posted form. Returns a status if the request has to be refused: 415 for another content type, 413 for
 * a body that is too large, 400 for a body that breaks off, stalls or is not a form.
 */
export async function readForm(request: Request): Promise<ReadonlyMap<string, string> | 400 | 413 | 415> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return 415
  try {
    const body = await readBody(request, LARGEST_BODY)
    return body === null ? 413 : (parseFields(body) ?? 400)
  } catch {
    return 400
  }
}

/** The field with the ids that a regime had ticked when the form was rendered. The dot keeps it apart from every id. */
const TICKED = 'ticked.before'

/** The value with which a service follows its category again. */
const AS_CATEGORY = 'as-category'

/** The act that a form asks for. */
export type PostedAct =
  | {
      readonly action: 'accept-all' | 'acknowledge' | 'reject-all' | 'save' | 'withdraw'
      /**
       * A choice for every optional category, because a browser does not send a box that is not ticked. A choice for a service
       * only if its field is filled: otherwise the service follows its category.
       */
      readonly choices: Readonly<Record<string, Choice>>
      /** The services that the visitor set back to follow their category, so that their own choices end. */
      readonly following: readonly string[]
      /** What a regime had ticked before a decision; `undefined` if the form does not say. */
      readonly ticked: readonly string[] | undefined
    }
  | {
      readonly action: 'renew'
      /** The record that the page knows. */
      readonly record: ConsentRecord
    }

const ACTIONS: readonly string[] = ['accept-all', 'acknowledge', 'reject-all', 'save', 'withdraw', 'renew'] satisfies PostedAct['action'][]

const isAction = (value: string | undefined): value is PostedAct['action'] => value !== undefined && ACTIONS.includes(value)

/** Reads the act from the fields of a form; `null` if the policy does not know one of the fields, or its value. */
export function readAct(fields: ReadonlyMap<string, string>, policy: Policy): PostedAct | null {
  const categories = optionalCategories(policy)
  const services = categories.flatMap((id) => servicesOf(policy, id))
  const isKnown = (name: string, value: string): boolean => {
    if (name === 'return' || name === 'record') return true
    if (name === 'action') return isAction(value)
    // It may name what the policy has no more: the form can be older than the policy.
    if (name === TICKED) return true
    if (value === '' || value === AS_CATEGORY) return services.includes(name)
    return (value === 'granted' || value === 'denied') && (categories.includes(name) || services.includes(name))
  }
  for (const [name, value] of fields) if (!isKnown(name, value)) return null

  const action = fields.get('action')
  if (!isAction(action)) return null
  if (action === 'renew') {
    const value = fields.get('record') ?? ''
    const record = isWrittenLikeRecord(value) ? parseRecord(value) : null
    return record && { action, record }
  }
  // Only a renewal has a record.
  if (fields.has('record')) return null
  const following = services.filter((id) => fields.get(id) === AS_CATEGORY)
  const chosen = [...categories, ...services.filter((id) => fields.get(id) && !following.includes(id))]
  const choices = Object.fromEntries(chosen.map((id) => [id, fields.get(id) === 'granted' ? 'granted' : 'denied'] as const))
  const ticked = fields.get(TICKED)
  return { action, choices, following, ticked: ticked === undefined ? undefined : wordsOf(ticked) }
}

const wordsOf = (text: string) => text.split(' ').filter((word) => word !== '')
