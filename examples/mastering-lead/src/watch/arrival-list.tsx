import type { Arrival } from '../../server/arrival.ts'

/** The parts of an event that the list shows in words; the rest is in its details. */
interface EventBody {
  readonly event?: string
  readonly properties?: { readonly path?: string; readonly control?: string }
}

const time = new Intl.DateTimeFormat('en', { timeStyle: 'medium' })

/** Lists what arrived, the latest first, each with what was sent word for word. */
export function ArrivalList({ arrivals }: { readonly arrivals: readonly Arrival[] }) {
  return (
    <ol className="arrivals" aria-label="Events, latest first">
      {arrivals.toReversed().map(({ id, receivedAt, body }) => {
        const { event, properties } = body as EventBody
        return (
          <li key={id}>
            <details>
              <summary>
                <time dateTime={receivedAt}>{time.format(new Date(receivedAt))}</time>
                <strong>{event}</strong>
                <span>{[properties?.path, properties?.control].filter(Boolean).join(' · ')}</span>
              </summary>
              <pre>{JSON.stringify(body, null, 2)}</pre>
            </details>
          </li>
        )
      })}
    </ol>
  )
}
