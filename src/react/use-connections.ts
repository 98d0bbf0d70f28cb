import { useEffect } from 'react'
import { afterPaint, type ConsentStore } from '../core/index.ts'
import { takeOverPage } from './take-over-page.ts'

interface Connection {
  users: number
  end(): void
}

const connections = new WeakMap<ConsentStore, Connection>()

function connect(store: ConsentStore): Connection {
  const ends = [takeOverPage(store)]
  let isEnded = false
  // Neither is needed for the first paint, so their code comes after it. Without it nothing is granted more.
  const notLoaded = afterPaint(async () => {
    const { connectSweep, connectSync } = await import('../connect/index.ts')
    if (!isEnded) ends.push(connectSync(store), connectSweep(store))
  })
  return {
    users: 0,
    end() {
      isEnded = true
      notLoaded()
      for (const end of ends) end()
    },
  }
}

/** Takes the page over from the inline program, keeps a store in step with other tabs, and the browser free of what is declared but not granted; once for all providers. */
export function useConnections(store: ConsentStore): void {
  useEffect(() => {
    const connection = connections.get(store) ?? connect(store)
    connections.set(store, connection)
    connection.users++
    return () => {
      if (--connection.users > 0) return
      connections.delete(store)
      connection.end()
    }
  }, [store])
}
