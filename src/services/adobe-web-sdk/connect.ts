import { type Connector, queueOf, toArguments, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - "Base code", https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/install/base-code: the stub; calls run in the order in
//   which they were made.
// - "defaultConsent", https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/commands/configure/defaultconsent: `pending` holds
//   events back until `setConsent`.
// - "setConsent", https://experienceleague.adobe.com/zh-hans/docs/experience-platform/web-sdk/commands/setconsent: call it on every page; it asks the
//   server only when the consent has changed. The Adobe standard 2.0.
// - @adobe/alloy 2.33.1, https://www.npmjs.com/package/@adobe/alloy, `src/initializeStandalone.js`: the code replaces `push` of the queue;
//   @adobe/alloy-core 1.1.2, `src/components/DataCollector`: `type` of `sendEvent`.
// Not checked on a page of Adobe: that version 2.32.0 is on `cdn1.adoberesources.net`. Public sites load it from there.

/** Options of `adobeWebSdkConnector`. */
export interface AdobeWebSdkOptions {
  /** The id of the datastream. */
  readonly datastreamId: string
  /** The id of the organization, such as `ADB3LETTERSANDNUMBERS@AdobeOrg`. */
  readonly orgId: string
  /** Further options of `configure`, except for `defaultConsent`. @default none */
  readonly config?: object | undefined
  /** Whether a page view is sent when the SDK starts. @default true */
  readonly pageView?: boolean | undefined
  /** The address of the script. @default version 2.32.0 on Adobe's host */
  readonly src?: string | undefined
  /** The id of the service in the policy. @default 'adobeWebSdk' */
  readonly service?: string | undefined
}

type Command = (name: string, options: object) => unknown
type Alloy = Command & { readonly q?: unknown[] }

const alloy = () => vendorWindow().alloy as Alloy

function createStub() {
  const all = vendorWindow()
  if (all.alloy) return
  const q: unknown[] = []
  const stub: Command = (...entries) => new Promise((resolve, reject) => q.push([resolve, reject, toArguments(...entries)]))
  all.alloy = Object.assign(stub, { q })
  queueOf('__alloyNS').push('alloy')
}

const setConsent = (val: 'y' | 'n') => alloy()('setConsent', { consent: [{ standard: 'Adobe', version: '2.0', value: { collect: { val } } }] })

/**
 * Connects the Adobe Experience Platform Web SDK. It loads after a grant, is told of the consent, and sends the page view. When
 * the grant ends it is told so, and collects nothing until the next grant.
 *
 * A site that loads the SDK by Adobe Tags must hold back the script of Tags too.
 *
 * @example
 * ```ts
 * import { adobeWebSdkConnector } from 'volenti/services/adobe-web-sdk/connect'
 *
 * export default [adobeWebSdkConnector({ datastreamId: 'ebebf826', orgId: 'ADB3LETTERSANDNUMBERS@AdobeOrg' })]
 * ```
 */
export function adobeWebSdkConnector({
  datastreamId,
  orgId,
  config,
  pageView = true,
  src = 'https://cdn1.adoberesources.net/alloy/2.32.0/alloy.min.js',
  service = 'adobeWebSdk',
}: AdobeWebSdkOptions): Connector {
  /** Whether the calls of the start were dropped. */
  let isEmptied = false

  function start() {
    isEmptied = false
    alloy()('configure', { ...config, datastreamId, orgId, defaultConsent: 'pending' })
    setConsent('y')
    if (pageView) alloy()('sendEvent', { type: 'web.webpagedetails.pageViews' })
  }

  return {
    service,
    id: datastreamId,
    mode: 'gate',
    stops: 'live',
    scripts: [{ id: 'adobe-web-sdk', src }],
    stub: createStub,
    before: start,
    onGrant: () => (isEmptied ? start() : setConsent('y')),
    onWithdraw() {
      const { q } = alloy()
      // As long as Adobe's code is loading, it would send what is queued ahead of the withdrawal.
      if (q && !Object.hasOwn(q, 'push')) {
        q.length = 0
        isEmptied = true
      } else setConsent('n')
    },
  }
}
