import { loadLater } from '../page/index.ts'
import { type Connection, reportError } from './connection.ts'

/** Connects the connectors that the providers give, once for each provider. */
export interface ProviderConnectors {
  /** Looks for providers that have connectors and were not connected yet. */
  look(): void
  end(): void
}

/** Creates what connects the connectors of a store's providers. A page without connectors does not download the code for them. */
export function createProviderConnectors({ store, users }: Connection): ProviderConnectors {
  const controller = new AbortController()
  const { signal } = controller
  const connected = new Set<unknown>()
  return {
    look() {
      for (const user of users) {
        const props = user.current
        if (!props.connectors || connected.has(user)) continue
        connected.add(user)
        const onError = (reason: unknown) => reportError(store, 'connections-unavailable', reason)
        loadLater(() => import('./run-connectors.ts'), { onError, signal }).then(({ runConnectors }) => runConnectors(store, props, signal))
      }
    },
    end: () => controller.abort(),
  }
}
