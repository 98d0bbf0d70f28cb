import type { Arrival } from '../../server/arrival.ts'

/** The parts of what the client sends that the list shows in words; the rest is in the details. */
interface Body {
  readonly batch?: readonly { readonly event?: string; readonly properties?: { readonly path?: string; readonly control?: string } }[]
}

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' })

/** Lists what arrived, the latest first, each with what was sent word for word. */
export function ArrivalList({ arrivals }: { readonly arrivals: readonly Arrival[] }) {
  return (
    <ol className="arrivals" aria-label="Events, latest first">
      {arrivals.toReversed().map(({ id, receivedAt, body }) => {
        const [first] = (body as Body).batch ?? []
        return (
          <li key={id}>
            <details>
              <summary>
                <time dateTime={receivedAt}>{time.format(new Date(receivedAt))}</time>
                <strong>{first?.event}</strong>
                <span>{[first?.properties?.path, first?.properties?.control].filter(Boolean).join(' · ')}</span>
              </summary>
              <pre>{JSON.stringify(body, null, 2)}</pre>
            </details>
          </li>
        )
      })}
    </ol>
  )
}
