import {
  acceptAll,
  type Choice,
  type ConsentStore,
  createConsentStore,
  memoryStorage,
  NO_SIGNALS,
  type Policy,
  rejectAll,
  save,
  withdraw,
} from '../../core/internal.ts'
import { connectServices } from '../connectors/connect-services.ts'
import type { Connector } from '../connectors/connector.ts'
import { createFakePage, type FakePage } from './fake-page.ts'

/** The visits that every connector is tried in. */
export const CONNECTOR_VISITS = ['fresh', 'accept', 'reject', 'save', 'withdraw', 'again', 'return', 'gpc', 'late', 'twice'] as const

/** One of the visits that every connector is tried in. */
export type ConnectorVisit = (typeof CONNECTOR_VISITS)[number]

/** Options of `traceConnector`. */
export interface TraceOptions {
  /** A policy that declares the service. */
  readonly policy: Policy
  /** Creates the connector, anew for each visit. */
  readonly connector: () => Connector
  /** Reads the calls that the vendor has got so far, the oldest first: mostly the vendor's queue. */
  readonly calls: (window: Readonly<Record<string, unknown>>) => readonly (readonly unknown[])[]
  /** Names of global properties whose changes are traced too. @default none */
  readonly watch?: readonly string[] | undefined
  /** Global properties of the page before the connector comes. Called for each visit. @default none */
  readonly globals?: (() => Readonly<Record<string, unknown>>) | undefined
  /** Does what the vendor's code does when it arrives, for instance takes the queue over. @default nothing */
  readonly arrive?: ((window: Record<string, unknown>) => void) | undefined
  /** The choices of the visit `save`. @default grants the connector's service, and nothing else */
  readonly choices?: Readonly<Record<string, Choice>> | undefined
}

type Tracer = (step?: string) => void

/** Writes a value as code: objects as JSON, times as `Date`, functions as `Function`. */
function print(value: unknown): string {
  if (value instanceof Date) return 'Date'
  if (typeof value === 'function') return 'Function'
  if (value === undefined) return 'undefined'
  return JSON.stringify(value)
}

/** Returns a function that adds to `lines` what has happened since its last call. */
function createTracer(page: FakePage, lines: string[], { calls, watch = [] }: TraceOptions): Tracer {
  let seen: readonly unknown[] = []
  let loaded = 0
  const known = new Map(watch.map((name) => [name, page.window[name]]))
  return (step) => {
    const now = calls(page.window)
    if (now.length < seen.length) lines.push('the queue is emptied')
    for (const call of now.slice(now.length < seen.length ? 0 : seen.length)) {
      const [name, ...entries] = call
      lines.push(`${name}(${entries.map(print).join(', ')})`)
    }
    seen = now
    for (const name of watch) {
      if (known.get(name) !== page.window[name]) lines.push(`${name} = ${print(page.window[name])}`)
      known.set(name, page.window[name])
    }
    for (const { src } of page.scripts.slice(loaded)) lines.push(`load ${src}`)
    loaded = page.scripts.length
    if (step) lines.push(`— ${step}`)
  }
}

/** One visit: the acts of the visitor, and when the vendor's scripts arrive. */
async function visit(name: ConnectorVisit, options: TraceOptions): Promise<readonly string[]> {
  const page = createFakePage(options.globals?.())
  const lines: string[] = []
  const trace = createTracer(page, lines, options)
  const storage = memoryStorage()
  const connector = options.connector()
  const ends: (() => void)[] = []
  const open = () => {
    const signals = name === 'gpc' ? { ...NO_SIGNALS, gpc: true } : NO_SIGNALS
    return createConsentStore(options.policy, { storage, readSignals: () => signals })
  }
  const connect = (store: ConsentStore<Policy>) => ends.push(connectServices(store, [connector]))
  const settle = async (step: string) => {
    await page.settle()
    trace(step)
  }
  const arrive = async () => {
    options.arrive?.(page.window)
    for (const script of page.scripts) script.onload?.()
    await settle('the scripts have run')
  }
  try {
    if (name === 'return') acceptAll(open())
    const store = open()
    store.subscribe(() => {})
    connect(store)
    await settle('the page is open')
    if (name === 'fresh' || name === 'return') return lines
    const act = async (step: string, run: () => void) => {
      lines.push(`— ${step}`)
      run()
      trace()
      await page.settle()
      trace()
    }
    if (name === 'reject') await act('reject all', () => rejectAll(store))
    else if (name === 'save') await act('save', () => save(store, options.choices ?? { [connector.service]: 'granted' }))
    else await act('accept all', () => acceptAll(store))
    if (name === 'twice') {
      connect(store)
      ends.shift()?.()
      await settle('the provider is mounted again')
    }
    if (name !== 'late' && page.scripts.length > 0) await arrive()
    if (name === 'late') await act('reject all', () => rejectAll(store))
    if (name === 'late' && page.scripts.length > 0) await arrive()
    if (name === 'withdraw' || name === 'again') await act('withdraw', () => withdraw(store))
    if (name === 'again') await act('accept all', () => acceptAll(store))
    return lines
  } finally {
    for (const end of ends) end()
    page.restore()
  }
}

/**
 * Runs a connector through ten visits on a fake page, and returns for each visit what the vendor sees, in order: calls,
 * loaded scripts, and the visitor's acts as lines that begin with "—". Compare it with a list that you have read. Runs in
 * Node.js with every test runner.
 *
 * `fresh` opens the page. `accept`, `reject` and `save` decide. `withdraw` takes a grant back, `again` grants once more.
 * `return` has a stored grant. `gpc` accepts while the browser sends GPC. `late` refuses while the script is loading.
 * `twice` mounts the provider again.
 *
 * @example
 * ```ts
 * import type { Policy } from 'volenti'
 * import { traceConnector } from 'volenti/connect/testing'
 * import { metaPixelConnector } from 'volenti/services/meta-pixel/connect'
 *
 * export const trace = (policy: Policy) =>
 *   traceConnector({
 *     policy,
 *     connector: () => metaPixelConnector({ pixelId: '1' }),
 *     calls: ({ fbq }) => (fbq as { queue: unknown[][] } | undefined)?.queue.map((call) => ['fbq', ...call]) ?? [],
 *   })
 * ```
 */
export async function traceConnector(options: TraceOptions): Promise<Readonly<Record<ConnectorVisit, readonly string[]>>> {
  const traces: [ConnectorVisit, readonly string[]][] = []
  for (const name of CONNECTOR_VISITS) traces.push([name, await visit(name, options)])
  return Object.fromEntries(traces) as Record<ConnectorVisit, readonly string[]>
}
