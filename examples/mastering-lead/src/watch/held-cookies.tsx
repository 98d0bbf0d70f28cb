import { listCookies } from 'volenti'
import { policy } from '../policy.ts'

/** Lists every cookie of the policy, and whether the visitor's browser holds it now. */
export function HeldCookies({ held }: { readonly held: readonly string[] }) {
  return (
    <ul className="held">
      {listCookies(policy).map(({ name }) => (
        <li key={name} data-held={held.includes(name)}>
          <code>{name}</code> <span>{held.includes(name) ? 'set' : 'not set'}</span>
        </li>
      ))}
    </ul>
  )
}
