import { type Component, useEffect, useRef } from 'react'
import type { Connector, ConsentEvents, DeletionReport, RecordsOptions } from '../connect/internal.ts'
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
  type RegisteredPolicy,
  takeRefusals,
} from '../core/internal.ts'
import type { Locale, SplitLocale } from '../locales/locale.ts'
import { loadLater } from '../page/index.ts'

/** The props of a provider that connect the page to the site's code. A handler that several providers share is called once. */
export interface ConnectionProps extends Pick<ConsentEvents, 'onChange' | 'onDecision'> {
  /** Event handler called once per document, with the current state. Mounting the provider again does not call it again. */
  readonly onReady?: ConsentEvents['onReady']
  /** Event handler called after every deletion. Its report lists the items that were deleted and those out of reach. */
  readonly onDeletion?: ((report: DeletionReport) => void) | undefined
  /**
   * Event handler called when something could not be stored, sent, loaded or rendered. The codes are `not-stored`,
   * `not-sent`, `act-not-sent`, `act-lost`, `banner-unavailable`, `connections-unavailable`, `policy-unavailable`, `dialog-unavailable`,
   * `dialog-failed` and `receipt-unavailable`. No such error grants anything.
   * @default the first three are ignored, the others go to the console
   */
  readonly onError?: ((error: ConsentError) => void) | undefined
  /**
   * The address of `createConsentHandler`. After every decision the page asks the server to set the cookie again, because
   * Safari keeps a cookie from a script for seven days at most. Without JavaScript, forms post to this address.
   * @default only the page writes the cookie
   */
  readonly endpoint?: string | undefined
  /**
   * The connectors of vendors' tools, or a function that loads them: `() => import('./connectors')`, with the list as the
   * default export. They run after the first paint. The provider keeps the connectors of its first render.
   * @default none
   */
  readonly connectors?: readonly Connector[] | (() => Promise<{ readonly default: readonly Connector[] }>) | undefined
  /**
   * Sends the proof of each decision to a records handler, with the words of this provider, see `connectRecords`. The provider
   * keeps the options of its first render. @default no proof is sent
   */
  readonly records?: Omit<RecordsOptions, 'onError'> | undefined
  /** The nonce of the page's Content Security Policy, for the scripts of connectors. @default none */
  readonly nonce?: string | undefined
  /**
   * Reloads the page when a grant ends and only a reload can stop its script or effect (see `useNeedsReload`).
   * @default false
   */
  readonly reloadOnWithdraw?: boolean | undefined
}

/** A provider with its latest props, those too that say what it shows. */
export interface ConnectionUser {
  readonly current: ConnectionProps & { readonly locale?: Locale | SplitLocale | undefined; readonly policy?: RegisteredPolicy | undefined }
}

/** The connection between a store and its page. It lives as long as the store, and works while a provider is mounted. */
export interface Connection {
  readonly store: ConsentStore
  readonly outbox: Outbox
  /** The latest props of every provider. */
  readonly users: Set<ConnectionUser>
  /** Functions that check whether the content they show is still granted. */
  readonly endings: Set<() => void>
  /** Changes after this state are reported. */
  since: ConsentState
  /** Whether `onReady` was called in this document. */
  isReadyReported?: boolean
  /** Whether the code that connects the page has arrived and runs. */
  isConnected?: boolean | undefined
  /** Delivers waiting decisions after the paint. */
  deliver?: (() => void) | undefined
  /** Stops the frames and media inside a component. */
  silence?: (component: Component) => void
  /** Ends the connection when no provider is left. */
  end?: (() => void) | undefined
}

/** Returns the connection of a store, the same one for all its providers. */
export const connectionOf = (store: ConsentStore): Connection =>
  attachedTo<Connection>(store, 'connection', () => {
    const { outbox } = store[INTERNALS]
    return { store, outbox, users: outbox.users as Connection['users'], endings: new Set(), since: store.getState() }
  })

/** Returns the values that the providers give for a prop, each once. */
export const givenFor = <Name extends Exclude<keyof ConnectionProps, 'connectors' | 'records'>>({ users }: Connection, name: Name) => [
  ...new Set([...users].flatMap(({ current }) => current[name] ?? [])),
]

/** Errors that never go to the console: they happen when a visitor blocks cookies or is offline, which no site can fix. */
const QUIET: readonly ConsentErrorCode[] = ['not-sent', 'not-stored']

/** Reports an error to the providers' `onError`. Without one, it goes to the console. */
export function reportError(store: ConsentStore, code: ConsentErrorCode, subject?: unknown): void {
  const error = new ConsentError(code, subject === undefined ? '' : `${subject}`)
  const handlers = givenFor(connectionOf(store), 'onError')
  if (handlers.length === 0 && !QUIET.includes(code)) console.error(error.message)
  callEach(new Set(handlers.map((handler) => () => handler(error))))
}

/** Connects a store to its page, once for all its providers. */
export function useConnection(store: ConsentStore, props: ConnectionUser['current']): void {
  const latest = useRef(props)
  useEffect(() => {
    const connection = connectionOf(store)
    const { users } = connection
    users.add(latest)
    connection.end ??= connect(connection)
    return () => {
      users.delete(latest)
      // Strict mode and a new `key` mount the provider again. It is back before this runs, and the connection goes on.
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

/** Loads the code that the first paint does not need. Until it arrives, the page takes refusals from the storage, and no grants. */
function connect(connection: Connection): () => void {
  const { store } = connection
  const controller = new AbortController()
  const { signal } = controller
  const load = async () => {
    const onError = (reason: unknown) => reportError(store, 'connections-unavailable', reason)
    const { connectPage } = await loadLater(() => import('./connect-page.ts'), { onError, signal, subscribe: store.subscribe })
    // The last provider may have left while the code was loading.
    if (!signal.aborted) ends.push(connectPage(connection))
  }
  /** Runs when the visitor comes or goes. Until the code has arrived, it also reads refusals from the storage. */
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
