import { listCookies } from 'volenti'
import { policy } from '../records/policy.ts'

/** The cookies of the policy, and the one that keeps the choice itself. */
const NAMES = [...listCookies(policy).map(({ name }) => name), policy.cookie?.name ?? 'volenti']

/** Lists every cookie this site can set, and whether the visitor's browser holds it now. */
export function HeldCookies({ held }: { readonly held: readonly string[] }) {
  return (
    <ul className="held">
      {NAMES.map((name) => (
        <li key={name} data-held={held.includes(name)}>
          <code>{name}</code> <span>{held.includes(name) ? 'set' : 'not set'}</span>
        </li>
      ))}
    </ul>
  )
}
