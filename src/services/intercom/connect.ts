import { type Connector, callVendor, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - "Javascript API: Methods", https://developers.intercom.com/installing-intercom/web/methods: `boot` and `shutdown`; calls may come before
//   the library.
// - the package `@intercom/messenger-js-sdk` 0.0.20: the queue `q`, the script, the three addresses of `api_base`, and that all cookies
//   begin with `intercom-`.
// Not checked on a page of Intercom:
// - that a Messenger which is shut down sends nothing more.

/** Options of `intercomConnector`. */
export interface IntercomOptions {
  /** The id of the workspace. */
  readonly appId: string
  /** The id of the service in the policy. @default 'intercom' */
  readonly service?: string | undefined
  /** The place of the workspace's data. @default 'us' */
  readonly region?: 'us' | 'eu' | 'au' | undefined
  /** Further settings of the Messenger, such as the signed-in user. @default none */
  readonly settings?: Readonly<Record<string, unknown>> | undefined
}

type Intercom = ((...entries: readonly unknown[]) => void) & { q?: unknown[] }

function createStub() {
  const all = vendorWindow()
  if (all.Intercom) return
  const q: unknown[] = []
  const c = (entries: unknown) => void q.push(entries)
  all.Intercom = Object.assign((...entries: readonly unknown[]) => c(entries), { q, c })
}

/**
 * Connects the Intercom Messenger. It loads and boots after a grant. When the grant ends, the Messenger is shut down: it
 * disappears and forgets the visitor, until the next grant boots it again.
 *
 * @example
 * ```ts
 * import { intercomConnector } from 'volenti/services/intercom/connect'
 *
 * export default [intercomConnector({ appId: 'abc12345', region: 'eu' })]
 * ```
 */
export function intercomConnector({ appId, service = 'intercom', region = 'us', settings }: IntercomOptions): Connector {
  const place = region === 'us' ? '' : `.${region}`
  const boot = () => callVendor('Intercom', 'boot', { api_base: `https://api-iam${place}.intercom.io`, app_id: appId, ...settings })
  return {
    service,
    id: appId,
    mode: 'gate',
    stops: 'storage-only',
    scripts: [{ id: `intercom-${appId}`, src: `https://widget.intercom.io/widget/${appId}` }],
    stub: createStub,
    before: boot,
    onGrant: boot,
    onWithdraw() {
      const { q } = (vendorWindow().Intercom ?? {}) as Partial<Intercom>
      // The library has not come yet: without this it would boot, and be shut down only then.
      if (Array.isArray(q)) q.length = 0
      callVendor('Intercom', 'shutdown')
    },
  }
}
