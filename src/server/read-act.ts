import type { Choice, Policy } from '../core/index.ts'

/** What a form asks for. */
export interface Act {
  readonly action: 'accept-all' | 'reject-all' | 'save' | 'withdraw' | 'renew'
  /**
   * A choice for every optional category, because a checkbox that is not ticked is not sent; and for the services that the
   * form says something else of.
   */
  readonly choices: Readonly<Record<string, Choice>>
}

const ACTIONS: readonly string[] = ['accept-all', 'reject-all', 'save', 'withdraw', 'renew'] satisfies Act['action'][]

/** What the fields of a form ask for; `null` where one of them, or its value, is none that the policy knows. */
export function readAct(fields: ReadonlyMap<string, string>, { categories, services = {} }: Policy): Act | null {
  const optional = Object.keys(categories).filter((id) => !categories[id]?.required)
  const ofOptional = Object.keys(services).filter((id) => optional.includes(services[id]?.category ?? ''))
  for (const [name, value] of fields) {
    if (name === 'return') continue
    const isChoice = (value === 'granted' || value === 'denied') && [...optional, ...ofOptional].includes(name)
    const isAsCategory = value === '' && ofOptional.includes(name)
    if (name === 'action' ? !ACTIONS.includes(value) : !isChoice && !isAsCategory) return null
  }
  const action = fields.get('action') as Act['action'] | undefined
  const chosen = [...optional, ...ofOptional.filter((id) => fields.get(id))]
  return action ? { action, choices: Object.fromEntries(chosen.map((id) => [id, fields.get(id) === 'granted' ? 'granted' : 'denied'])) } : null
}
