import { type Connector, type ConnectorGrants, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - "Initialize SDK", https://docs.logrocket.com/reference/configure-sdk: `init`.
// - logrocket 12.4.0, https://www.npmjs.com/package/logrocket, `dist/types.d.ts`: `shouldSendData`; `dist/build.umd.js`: a second `init` does
//   nothing, and the script tag takes its server from the address of the script.
// LogRocket documents no call that stops a recording. Its `uninstall` is not in the types, and no `init` starts it again.
// Not checked on a page of LogRocket: the address of the script, which is the one of LogRocket's snippet on public sites.

/** What the connector uses of `logrocket`. */
export interface LogRocketInstance {
  init(appId: string, options?: object): void
}

/** Options of `logrocketConnector`. */
export interface LogRocketOptions {
  /** The id of the application, such as `organization/application`. */
  readonly appId: string
  /** The site's own `LogRocket`, for a site that imports `logrocket`. Nothing is loaded then. @default LogRocket's script is loaded */
  readonly instance?: LogRocketInstance | undefined
  /** Further options of `LogRocket.init`, except for `shouldSendData`. @default none */
  readonly config?: object | undefined
  /** The id of the service in the policy. @default 'logrocket' */
  readonly service?: string | undefined
}

/**
 * Connects LogRocket. It loads after a grant and starts the recording.
 *
 * LogRocket has no call that stops a recording. When the grant ends, the connector lets it send nothing more, but it goes on
 * until the page is reloaded.
 *
 * @example
 * ```ts
 * import { logrocketConnector } from 'volenti/services/logrocket/connect'
 *
 * export default [logrocketConnector({ appId: 'example/shop' })]
 * ```
 */
export function logrocketConnector({ appId, instance, config, service = 'logrocket' }: LogRocketOptions): Connector {
  let isGranted = (_id: string) => false

  function start() {
    const logRocket = instance ?? (vendorWindow().LogRocket as LogRocketInstance | undefined)
    const shouldSendData = () => isGranted(service)
    if (shouldSendData()) logRocket?.init(appId, { ...config, shouldSendData })
  }

  function follow(grants: ConnectorGrants) {
    isGranted = grants.isGranted
    start()
  }

  return {
    service,
    id: appId,
    mode: 'gate',
    stops: 'reload',
    scripts: instance ? [] : [{ id: 'logrocket', src: 'https://cdn.logr-in.com/LogRocket.min.js', crossOrigin: 'anonymous', onLoad: start }],
    before: follow,
    onGrant: follow,
  }
}
