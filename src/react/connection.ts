import { type Component, useEffect, useRef } from 'react'
import type { ConsentEvents, DeletionReport } from '../connect/internal.ts'
import {
  afterPaint,
  attachedTo,
  ConsentError,
  type ConsentErrorCode,
  type ConsentState,
  type ConsentStore,
  callEach,
  INTERNALS,
  type Outbox,
  takeRefusals,
} from '../core/internal.ts'
import { loadLater } from '../page/index.ts'

/** The props of a provider that connect the page with the site's own code. A handler that several providers share is called once. */
export interface ConnectionProps extends Pick<ConsentEvents, 'onChange' | 'onDecision'> {
  /** Event handler called once in a document, with the state as it is then; not again when the provider is mounted anew. */
  readonly onReady?: ConsentEvents['onReady']
  /** Event handler called after every deletion of what is not granted, with what is gone and what is out of reach. */
  readonly onDeletion?: ((report: DeletionReport) => void) | undefined
  /**
   * Event handler called with what could not be stored, loaded or sent: `not-stored`, `not-sent`, `banner-unavailable`,
   * `connections-unavailable`, `policy-unavailable`, `dialog-unavailable`, `dialog-failed`. Nothing more is granted because of it.
   * @default the first two are not reported, the others on the console
   */
  readonly onError?: ((error: ConsentError) => void) | undefined
  /**
   * The address of `createConsentHandler`. After every decision the server is asked to set the cookie once more, because
   * Safari keeps one that a script wrote for seven days at most. Forms post to it where JavaScript is off.
   * @default the cookie is written by the page alone
   */
  readonly endpoint?: string | undefined
  /**
   * Reloads the page when a grant ends whose script or effect can be stopped in no other way (see `useNeedsReload`).
   * @default false
   */
  readonly reloadOnWithdraw?: boolean | undefined
}

/** The connection of a store with its page. It lives as long as the store, and works while a provider is mounted. */
export interface Connection {
  readonly store: ConsentStore
  readonly outbox: Outbox
  /** The latest props of every provider. */
  readonly users: Set<{ readonly current: ConnectionProps }>
  /** Calls that look again whether what they show is still granted. */
  readonly revocables: Set<() => void>
  /** The state from which on changes are reported. */
  since: ConsentState
  /** Whether `onReady` was called in this document. */
  isReadyReported?: boolean
  /** Whether the code that connects the page works. */
  isConnected?: boolean | undefined
  /** Delivers after the paint. */
  deliver?: (() => void) | undefined
  /** Ends the frames and media within a component. */
  silence?: (component: Component) => void
  /** Ends what works while a provider is mounted. */
  end?: (() => void) | undefined
}

/** The connection of a store, the same for all its providers. */
export const connectionOf = (store: ConsentStore): Connection =>
  attachedTo<Connection>(store, 'connection', () => {
    const { outbox } = store[INTERNALS]
    return { store, outbox, users: outbox.users as Connection['users'], revocables: new Set(), since: store.getState() }
  })

/** What the providers have given for a prop. */
export const givenFor = <Name extends keyof ConnectionProps>({ users }: Connection, name: Name) => [
  ...new Set([...users].flatMap(({ current }) => current[name] ?? [])),
]

/** Errors that the console is spared: a visitor who blocks cookies or is offline is no fault of the site. */
const QUIET: readonly ConsentErrorCode[] = ['not-sent', 'not-stored']

/** Reports an error to the providers' `onError`, else on the console. */
export function reportError(store: ConsentStore, code: ConsentErrorCode, subject?: unknown): void {
  const error = new ConsentError(code, subject === undefined ? '' : `${subject}`)
  const handlers = givenFor(connectionOf(store), 'onError')
  if (handlers.length === 0 && !QUIET.includes(code)) console.error(error.message)
  callEach(new Set(handlers.map((handler) => () => handler(error))))
}

/** Connects a store with its page, once for all its providers. */
export function useConnection(store: ConsentStore, props: ConnectionProps): void {
  const latest = useRef(props)
  useEffect(() => {
    const connection = connectionOf(store)
    const { users } = connection
    users.add(latest)
    connection.end ??= connect(connection)
    return () => {
      users.delete(latest)
      // A provider that is mounted anew, as strict mode does, or by another `key`, is there by then, and goes on.
      queueMicrotask(() => {
        if (users.size > 0) return
        users.add(latest)
        connection.outbox.flush?.()
        users.delete(latest)
        connection.end?.()
        connection.end = undefined
      })
    }
  }, [store])
  useEffect(() => {
    latest.current = props
    connectionOf(store).deliver?.()
  })
}

/** Loads what is not needed for the first paint. Until it is there, no more is granted, and what ends is ended. */
function connect(connection: Connection): () => void {
  const { store } = connection
  const controller = new AbortController()
  const { signal } = controller
  const load = async () => {
    const onError = (reason: unknown) => reportError(store, 'connections-unavailable', reason)
    const { connectPage } = await loadLater(() => import('./connect-page.ts'), { onError, signal, subscribe: store.subscribe })
    // The last provider may be gone by then.
    if (!signal.aborted) ends.push(connectPage(connection))
  }
  /** The visitor comes or goes: as long as that code is not there, this page has to look and to deliver without it. */
  const look = () => {
    connection.outbox.flush?.()
    if (!connection.isConnected) takeRefusals(store)
  }
  const ends = [afterPaint(load), () => controller.abort()]
  for (const type of ['focus', 'online', 'pagehide', 'visibilitychange']) addEventListener(type, look, { signal, capture: true })
  return () => {
    for (const end of ends) end()
  }
}
