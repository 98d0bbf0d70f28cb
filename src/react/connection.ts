import { afterPaint, ConsentError, type ConsentState, type ConsentStore } from '../core/index.ts'
import { createOutbox, type Outbox, type Users } from './outbox.ts'
import { takeOverPage } from './take-over-page.ts'

/** What connects a store with its page. It lives as long as the store, and works while a provider is mounted. */
export interface Connection {
  readonly store: ConsentStore
  readonly users: Users
  readonly outbox: Outbox
  /** The state from which on changes are told. */
  since: ConsentState
  /** Whether `onReady` was called in this document. */
  isReadyTold: boolean
  /** Whether the code is there that comes after the first paint. */
  isComplete: boolean
  /** Ends what works while a provider is mounted. */
  end?: (() => void) | undefined
}

/** Connects a store with its page, and returns what ends that. */
export function connect(connection: Connection): () => void {
  const { store, outbox } = connection
  const controller = new AbortController()
  const { signal } = controller
  const ends = [takeOverPage(store)]
  let isLoading = false

  /** Loads what is not needed for the first paint. Without it nothing is granted more, but little ends. */
  function load() {
    if (isLoading || connection.isComplete) return
    isLoading = true
    const arrival = () =>
      import('./connect-page.ts').then(
        ({ connectPage }) => {
          // Nobody may be left by then.
          if (!signal.aborted) ends.push(connectPage(connection))
        },
        (reason) => {
          isLoading = false
          if (!signal.aborted) console.error(new ConsentError('connections-unavailable', `${reason}`).message)
        },
      )
    ends.push(afterPaint(() => void arrival()))
  }
  function look() {
    if (connection.isComplete) return
    store.refresh()
    load()
  }

  load()
  ends.push(store.subscribe(load))
  const listen = (type: string, listener: () => void) => addEventListener(type, listener, { signal, capture: true })
  listen('focus', look)
  listen('online', look)
  listen('visibilitychange', () => (document.visibilityState === 'visible' ? look : outbox.flush)())
  listen('pagehide', outbox.flush)
  return () => {
    controller.abort()
    for (const end of ends) end()
  }
}

/** Creates the connection of a store. It begins with the first user. */
export function createConnection(store: ConsentStore): Connection {
  const users: Users = new Set()
  return { store, users, outbox: createOutbox(store, users), since: store.getState(), isReadyTold: false, isComplete: false }
}
