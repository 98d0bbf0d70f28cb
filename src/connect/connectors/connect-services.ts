import type { ConsentStore, Policy } from '../../core/internal.ts'
import type { Connector } from './connector.ts'
import { startRun } from './connector-run.ts'

/** Options of `connectServices`. */
export interface ConnectServicesOptions {
  /** The nonce of the page's Content Security Policy, for the vendors' scripts. @default none */
  readonly nonce?: string | undefined
}

/**
 * Tells vendors' tools what the visitor allows, and loads them. Returns the function that stops this.
 *
 * Each connector gets the full state first, then only the changes of its own grants. A grant is told after the browser has
 * painted the click; the end of a grant is told at once. A tool in mode `gate` is not requested before a grant. A service
 * that is connected twice, or again, is not told twice.
 *
 * In React, pass the connectors to `ConsentProvider` instead. Runs in a browser only.
 *
 * @example
 * ```ts
 * import type { ConsentStore } from 'volenti'
 * import { connectServices } from 'volenti/connect'
 * import { metaPixelConnector } from 'volenti/services/meta-pixel/connect'
 *
 * export const connect = (store: ConsentStore) => connectServices(store, [metaPixelConnector({ pixelId: '1234567890' })])
 * ```
 */
export function connectServices<P extends Policy>(
  store: ConsentStore<P>,
  connectors: readonly Connector[],
  { nonce }: ConnectServicesOptions = {},
): () => void {
  const ends = connectors.map((connector) => startRun(store as unknown as ConsentStore<Policy>, connector, nonce))
  return () => {
    for (const end of ends) end()
  }
}
