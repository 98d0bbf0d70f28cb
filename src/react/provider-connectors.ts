import { loadLater } from '../page/index.ts'
import { type Connection, type ConnectionProps, reportError } from './connection.ts'

/** Connects the connectors that the providers give, once for each provider. */
export interface ProviderConnectors {
  /** Looks for providers that have connectors and were not connected yet. */
  look(): void
  end(): void
}

/** Loads the connectors and the code that runs them. A page without connectors downloads neither. */
async function load(connectors: NonNullable<ConnectionProps['connectors']>) {
  const [{ connectServices }, list] = await Promise.all([
    import('../connect/connectors/connect-services.ts'),
    typeof connectors === 'function' ? connectors() : { default: connectors },
  ])
  return { connectServices, list: list.default }
}

/** Creates what connects the connectors of a store's providers. */
export function createProviderConnectors({ store, users }: Connection): ProviderConnectors {
  const controller = new AbortController()
  const { signal } = controller
  const connected = new Set<unknown>()
  const ends: (() => void)[] = []
  return {
    look() {
      for (const user of users) {
        const { connectors, nonce } = user.current
        if (!connectors || connected.has(user)) continue
        connected.add(user)
        const onError = (reason: unknown) => reportError(store, 'connections-unavailable', reason)
        loadLater(() => load(connectors), { onError, signal }).then(({ connectServices, list }) => {
          // The last provider may have left while the code was loading.
          if (!signal.aborted) ends.push(connectServices(store, list, { nonce }))
        })
      }
    },
    end() {
      controller.abort()
      for (const end of ends) end()
    },
  }
}
