import type { Component } from 'react'
import { afterPaint, ConsentError, type ConsentState, type ConsentStore } from '../core/internal.ts'
import { flush, type Outbox } from './outbox.ts'
import { takeOverPage } from './take-over-page.ts'

/** What connects a store with its page. It lives as long as the store, and works while a provider is mounted. */
export interface Connection extends Outbox {
  /** The state from which on changes are told. */
  since: ConsentState
  /** Whether `onReady` was called in this document. */
  isReadyTold?: boolean
  /** Delivers after the paint, where there is somebody now who was not before. */
  notice?: (() => void) | undefined
  /** Those who show what has to end with its grant, and look again whether it has. */
  readonly kept: Set<() => void>
  /** Ends the frames and media within a component. */
  silence?: (component: Component) => void
  /** Ends what works while a provider is mounted. */
  end?: (() => void) | undefined
}

const connections = new WeakMap<ConsentStore, Connection>()

/** The connection of a store, the same for all its providers. */
export function connectionOf(store: ConsentStore): Connection {
  const connection = connections.get(store) ?? { store, users: new Set(), kept: new Set(), told: 0, sent: 0, since: store.getState() }
  connections.set(store, connection)
  return connection
}

/** Connects a store with its page, and returns what ends that. */
export function connect(connection: Connection): () => void {
  const { store } = connection
  const controller = new AbortController()
  const { signal } = controller
  let isLoading = false

  /** Loads what is not needed for the first paint. Until it is there, no more is granted, and what ends is ended. */
  const load = () => {
    if (isLoading) return
    isLoading = true
    const arrive = () =>
      import('./connect-page.ts').then(
        // Nobody may be left by then.
        ({ connectPage }) => signal.aborted || ends.push(connectPage(connection)),
        (reason) => {
          isLoading = false
          if (!signal.aborted) console.error(new ConsentError('connections-unavailable', `${reason}`).message)
        },
      )
    ends.push(afterPaint(arrive))
  }
  /** Whether somebody comes or goes: the next moment to load it, or the last one to deliver. */
  const look = () => {
    flush(connection)
    store.refresh()
    load()
  }
  const ends = [takeOverPage(store), store.subscribe(load), () => controller.abort()]
  for (const type of ['focus', 'online', 'pagehide', 'visibilitychange']) addEventListener(type, look, { signal, capture: true })
  load()
  return () => {
    for (const end of ends) end()
  }
}
