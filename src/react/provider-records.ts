import { loadLater } from '../page/index.ts'
import { type Connection, reportError } from './connection.ts'

/** Connects the records that a provider gives. */
export interface ProviderRecords {
  /** Looks for a provider that has records, if none is connected yet. */
  look(): void
  end(): void
}

/** Creates what connects the records of a store's providers. A page without records does not download the code for them. */
export function createProviderRecords(connection: Connection): ProviderRecords {
  const { store, users } = connection
  const controller = new AbortController()
  const { signal } = controller
  let isConnected = false
  return {
    look() {
      const user = [...users].find(({ current }) => current.records)
      if (!user || isConnected) return
      isConnected = true
      const onError = (reason: unknown) => reportError(store, 'connections-unavailable', reason)
      loadLater(() => import('./run-records.ts'), { onError, signal }).then(({ runRecords }) => runRecords(connection, user, signal))
    },
    end: () => controller.abort(),
  }
}
