import { type Choice, type ConsentRecord, type Policy, parseRecord } from '../core/internal.ts'
import { isWrittenLikeRecord } from './consent-source.ts'

/** What a form asks for. */
export type Act =
  | {
      readonly action: 'accept-all' | 'reject-all' | 'save' | 'withdraw'
      /**
       * A choice for every optional category, because a checkbox that is not ticked is not sent; and for the services that
       * the form says something else of.
       */
      readonly choices: Readonly<Record<string, Choice>>
    }
  | {
      readonly action: 'renew'
      /** What the page knows to be decided. */
      readonly record: ConsentRecord
    }

const ACTIONS: readonly string[] = ['accept-all', 'reject-all', 'save', 'withdraw', 'renew'] satisfies Act['action'][]

/** What the fields of a form ask for; `null` where one of them, or its value, is none that the policy knows. */
export function readAct(fields: ReadonlyMap<string, string>, { categories, services = {} }: Policy): Act | null {
  const optional = Object.keys(categories).filter((id) => !categories[id]?.required)
  const ofOptional = Object.keys(services).filter((id) => optional.includes(services[id]?.category ?? ''))
  const ids = new Set([...optional, ...ofOptional])
  for (const [name, value] of fields) {
    if (name === 'return' || name === 'record') continue
    const isChoice = (value === 'granted' || value === 'denied') && ids.has(name)
    const isAsCategory = value === '' && ofOptional.includes(name)
    if (name === 'action' ? !ACTIONS.includes(value) : !isChoice && !isAsCategory) return null
  }
  const action = fields.get('action') as Act['action'] | undefined
  // A record means something in a renewal alone, and there it has to be one.
  if (!action || (action === 'renew') !== fields.has('record')) return null
  if (action === 'renew') {
    const value = fields.get('record') ?? ''
    const record = isWrittenLikeRecord(value) ? parseRecord(value) : null
    return record && { action, record }
  }
  const chosen = [...optional, ...ofOptional.filter((id) => fields.get(id))]
  return { action, choices: Object.fromEntries(chosen.map((id) => [id, fields.get(id) === 'granted' ? 'granted' : 'denied'])) }
}
