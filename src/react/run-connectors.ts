import { connectServices } from '../connect/internal.ts'
import type { ConsentStore } from '../core/internal.ts'
import { loadLater } from '../page/index.ts'
import { type ConnectionProps, reportError } from './connection.ts'

/** Runs the connectors of a provider until the signal aborts. Loads them first, if the site gives a function. */
export async function runConnectors(store: ConsentStore, { connectors = [], nonce }: ConnectionProps, signal: AbortSignal): Promise<void> {
  const load = async () => (typeof connectors === 'function' ? (await connectors()).default : connectors)
  const list = await loadLater(load, { onError: (reason) => reportError(store, 'connections-unavailable', reason), signal })
  // The last provider may have left while the connectors were loading.
  if (signal.aborted) return
  const end = connectServices(store, list, { nonce })
  signal.addEventListener('abort', end, { once: true })
}
