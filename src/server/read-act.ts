import type { Choice, Policy } from '../core/index.ts'

/** What a form asks for. */
export interface Act {
  readonly action: 'accept-all' | 'reject-all' | 'save' | 'withdraw' | 'renew'
  /** A choice for every optional category: a checkbox that is not ticked is not sent, and denies. */
  readonly choices: Readonly<Record<string, Choice>>
}

const ACTIONS: readonly string[] = ['accept-all', 'reject-all', 'save', 'withdraw', 'renew'] satisfies Act['action'][]

/** What the fields of a form ask for; `null` where one of them, or its value, is none that the policy knows. */
export function readAct(fields: ReadonlyMap<string, string>, policy: Policy): Act | null {
  const optional = Object.keys(policy.categories).filter((id) => !policy.categories[id]?.required)
  for (const [name, value] of fields) {
    if (name === 'return') continue
    if (name === 'action' ? !ACTIONS.includes(value) : !optional.includes(name) || (value !== 'granted' && value !== 'denied')) return null
  }
  const action = fields.get('action') as Act['action'] | undefined
  return action ? { action, choices: Object.fromEntries(optional.map((id) => [id, fields.get(id) === 'granted' ? 'granted' : 'denied'])) } : null
}
