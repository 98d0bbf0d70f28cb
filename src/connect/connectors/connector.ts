import type { GrantCondition, RegimeSummary } from '../../core/internal.ts'
import type { Script } from '../../scripts/internal.ts'

/** What a connector reads when it is called. */
export interface ConnectorGrants {
  /** Whether a category or service of the policy is granted now. */
  isGranted(id: string): boolean
  /** The regime of the page, for a vendor that has settings for one law. @default the site declares no regimes */
  readonly regime?: RegimeSummary | undefined
}

/** A script of a vendor. The connector's condition decides when it is loaded. */
export type ConnectorScript = Omit<Script, 'grant' | 'nonce'>

/**
 * Tells one vendor's tool what the visitor allows.
 *
 * A runner calls it: `connectServices`, or the provider's `connectors`. The runner keeps what it has told on the page. So
 * each call is made once, also when a provider is mounted again or two parts of a site connect the same service. If a
 * function throws, the browser reports the error and the page goes on. If `stub` or `before` throws, nothing is loaded.
 */
export interface Connector {
  /** The id of the service in the policy. Together with `id` it names the connector on the page. */
  readonly service: string
  /** Tells two connectors of one service apart, for instance by the account. @default none */
  readonly id?: string | undefined
  /**
   * `gate` loads the vendor's code after a grant. `signal` loads it at the start of the page, and tells it what is allowed.
   * With `signal` the vendor gets requests from visitors who have allowed nothing.
   */
  readonly mode: 'gate' | 'signal'
  /** What has to be granted. @default the service */
  readonly needs?: GrantCondition<string> | undefined
  /** Further categories and services whose grants the vendor follows. @default none */
  readonly follows?: readonly string[] | undefined
  /** The scripts to load, in any order; `after` makes one wait. @default none, for a tool that the site installs by npm */
  readonly scripts?: readonly ConnectorScript[] | undefined
  /** Creates the vendor's queue. Called once, before `before`. */
  readonly stub?: (() => void) | undefined
  /**
   * Makes the calls that must precede the vendor's code, with the full state: consent, configuration, page view. Called once
   * per page: at the first grant, or at the start of the page in mode `signal`.
   */
  readonly before?: ((grants: ConnectorGrants) => void) | undefined
  /** Called after `before`, each time that the condition is met again. Runs after the paint. */
  readonly onGrant?: ((grants: ConnectorGrants) => void) | undefined
  /** Called each time that the condition is no longer met. Runs at once, also while the vendor's code is loading. */
  readonly onWithdraw?: ((grants: ConnectorGrants) => void) | undefined
  /**
   * Called when a grant in `needs` or `follows` changed while the condition is met, in mode `signal` always. A grant that ends
   * is told at once.
   */
  readonly onChange?: ((grants: ConnectorGrants) => void) | undefined
  /**
   * What `onWithdraw` achieves while the vendor's code runs. `live`: it collects nothing more. `storage-only`: it stores
   * nothing more, but still sends. `reload`: it goes on until the page is reloaded. `ReloadNotice` offers a reload after a
   * withdrawal, except for `live`.
   */
  readonly stops: 'live' | 'storage-only' | 'reload'
}

/**
 * Defines a connector for a tool of your own. It returns its argument; TypeScript checks the entries.
 *
 * @example
 * ```ts
 * import { defineConnector } from 'volenti/connect'
 *
 * export const counter = defineConnector({
 *   service: 'counter',
 *   mode: 'gate',
 *   scripts: [{ id: 'counter', src: 'https://counter.example/tag.js' }],
 *   before: () => performance.mark('counter-starts'),
 *   stops: 'reload',
 * })
 * ```
 */
export const defineConnector = (connector: Connector): Connector => connector
