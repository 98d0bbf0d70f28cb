import { useEffect, useRef } from 'react'
import type { ConsentStore } from '../core/internal.ts'
import { connect, connectionOf } from './connection.ts'
import type { ConnectionProps } from './connection-props.ts'
import { flush } from './outbox.ts'

/** Takes the page over from the inline program, keeps a store in step with other tabs, and the browser free of what is declared but not granted; once for all providers. */
export function useConnections(store: ConsentStore, props: ConnectionProps): void {
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
        if (users.size) return
        users.add(latest)
        flush(connection)
        users.delete(latest)
        connection.end?.()
        connection.end = undefined
      })
    }
  }, [store])
  useEffect(() => {
    latest.current = props
    connectionOf(store).notice?.()
  })
}
