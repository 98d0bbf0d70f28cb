import type { Connector } from '../../../../src/connect/connectors/connector.ts'
import type { ConnectorSpec } from './connector-spec.ts'

type Calls = ReturnType<ConnectorSpec['calls']>
type Note = (name: string) => (...entries: readonly unknown[]) => void

/** How a vendor's queue is read, and how the vendor's code takes it over. */
export interface ArrivalOptions {
  /** Reads the calls that wait for the vendor's code. */
  readonly queued: (window: Readonly<Record<string, unknown>>) => Calls
  /** Does what the vendor's code does when it has loaded. `note` makes a function that notes its calls under a name. */
  readonly arrive: (window: Record<string, unknown>, note: Note) => void
}

/** Plays the part of the vendor's code: it takes over the queue once the script has loaded, and the calls after that are noted. */
export function arrival({ queued, arrive }: ArrivalOptions) {
  const visit: { waiting: Calls; noted: (readonly unknown[])[]; hasArrived: boolean } = { waiting: [], noted: [], hasArrived: false }
  const note: Note =
    (name) =>
    (...entries) =>
      void visit.noted.push([name, ...entries])
  const look = (window: Readonly<Record<string, unknown>>) => {
    if (!visit.hasArrived) visit.waiting = [...queued(window)]
  }
  return {
    globals() {
      Object.assign(visit, { waiting: [], noted: [], hasArrived: false })
      return {}
    },
    calls(window: Readonly<Record<string, unknown>>): Calls {
      look(window)
      return [...visit.waiting, ...visit.noted]
    },
    /** Returns the connector with scripts that bring the vendor's code. */
    of: (connector: Connector): Connector => ({
      ...connector,
      scripts: connector.scripts?.map((script) => ({
        ...script,
        onLoad() {
          const page = window as unknown as Record<string, unknown>
          look(page)
          visit.hasArrived = true
          arrive(page, note)
          script.onLoad?.()
        },
      })),
    }),
  }
}
