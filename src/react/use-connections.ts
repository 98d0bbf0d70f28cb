import { useEffect, useRef } from 'react'
import { afterPaint, type ConsentStore } from '../core/index.ts'
import { type Connection, connect, createConnection } from './connection.ts'
import type { ConnectionProps } from './connection-props.ts'

const connections = new WeakMap<ConsentStore, Connection>()

/** Takes the page over from the inline program, keeps a store in step with other tabs, and the browser free of what is declared but not granted; once for all providers. */
export function useConnections(store: ConsentStore, props: ConnectionProps): void {
  const latest = useRef(props)
  useEffect(() => {
    const connection = connections.get(store) ?? createConnection(store)
    const { users, outbox } = connection
    connections.set(store, connection)
    users.add(latest)
    connection.end ??= connect(connection)
    return () => {
      users.delete(latest)
      // A provider that is mounted anew, as strict mode does, or by another `key`, is there by then, and goes on.
      queueMicrotask(() => {
        if (users.size || !connection.end) return
        users.add(latest)
        outbox.flush()
        users.delete(latest)
        connection.end()
        connection.end = undefined
      })
    }
  }, [store])
  useEffect(() => {
    latest.current = props
    const connection = connections.get(store)
    // A handler that comes later than a decision is told of it, too.
    if (connection?.isComplete && connection.outbox.isWaiting()) afterPaint(connection.outbox.flush)
  })
}
