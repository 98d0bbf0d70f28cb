import { type RefObject, useEffect, useRef } from 'react'
import { afterPaint, type ConsentStore } from '../core/index.ts'
import type { ConnectionProps } from './connection-props.ts'
import { takeOverPage } from './take-over-page.ts'

interface Connection {
  /** The latest props of every provider. */
  readonly users: Set<RefObject<ConnectionProps>>
  end(): void
}

const connections = new WeakMap<ConsentStore, Connection>()

function connect(store: ConsentStore): Connection {
  const users: Connection['users'] = new Set()
  const since = store.getState()
  const ends: (() => void)[] = [
    takeOverPage(store),
    // None of it is needed for the first paint, so its code comes after it. Without it nothing is granted more.
    afterPaint(async () => {
      const { connectPage } = await import('./connect-page.ts')
      // Nobody may be left by then.
      if (users.size) ends.push(connectPage(store, users, since))
    }),
  ]
  return {
    users,
    end() {
      for (const end of ends) end()
    },
  }
}

/** Takes the page over from the inline program, keeps a store in step with other tabs, and the browser free of what is declared but not granted; once for all providers. */
export function useConnections(store: ConsentStore, props: ConnectionProps): void {
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    const connection = connections.get(store) ?? connect(store)
    connections.set(store, connection)
    connection.users.add(latest)
    return () => {
      connection.users.delete(latest)
      if (connection.users.size) return
      connections.delete(store)
      connection.end()
    }
  }, [store])
}
