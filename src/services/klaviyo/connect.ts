import { type Connector, queueOf, vendorWindow } from '../../connect/kit.ts'
import { writePageCookie } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "Introduction to the klaviyo object", https://developers.klaviyo.com/en/docs/introduction_to_the_klaviyo_object: a stub that answers with
//   promises; the calls wait in `_klOnsite`.
// - "JavaScript API", https://developers.klaviyo.com/en/docs/javascript_api: the script.
// - "Understanding cookies in Klaviyo", https://help.klaviyo.com/hc/en-us/articles/360034666712: the cookie `__kla_off` switches the tracking off.
// Not checked on a page of Klaviyo:
// - whether code that has run looks at `__kla_off` again.

/** Options of `klaviyoConnector`. */
export interface KlaviyoOptions {
  /** The public key of the account. It has six characters. */
  readonly publicKey: string
  /** The id of the service in the policy. @default 'klaviyo' */
  readonly service?: string | undefined
  /** What has to be granted. The script shows forms and also tracks: name further categories for that here. @default the service */
  readonly needs?: Connector['needs']
}

type Answer = (result: unknown) => void

function createStub() {
  vendorWindow().klaviyo ??= new Proxy(
    {},
    {
      get(_, method) {
        if (method === 'push') return (...entries: readonly unknown[]) => queueOf('_klOnsite').push(...entries)
        return (...entries: readonly unknown[]) => {
          const last = entries.at(-1)
          const callback = typeof last === 'function' ? (last as Answer) : undefined
          return new Promise((resolve) => {
            const answer: Answer = (result) => {
              callback?.(result)
              resolve(result)
            }
            queueOf('_klOnsite').push([method, ...(callback ? entries.slice(0, -1) : entries), answer])
          })
        }
      },
    },
  )
  queueOf('_klOnsite')
}

const switchOn = () => writePageCookie('__kla_off=; path=/; max-age=0')

/**
 * Connects Klaviyo's onsite script, which shows forms and tracks. It loads after a grant.
 *
 * When the grant ends, calls that Klaviyo has not taken over are dropped, and the cookie `__kla_off` switches its tracking off
 * until the next grant or the end of the browser session. Code that has run may go on until the page is reloaded.
 *
 * @example
 * ```ts
 * import { klaviyoConnector } from 'volenti/services/klaviyo/connect'
 *
 * export default [klaviyoConnector({ publicKey: 'AbC123', needs: { all: ['klaviyo', 'analytics'] } })]
 * ```
 */
export function klaviyoConnector({ publicKey, service = 'klaviyo', needs }: KlaviyoOptions): Connector {
  return {
    service,
    id: publicKey,
    mode: 'gate',
    needs,
    stops: 'reload',
    scripts: [{ id: `klaviyo-${publicKey}`, src: `https://static.klaviyo.com/onsite/js/${publicKey}/klaviyo.js` }],
    stub: createStub,
    before: switchOn,
    onGrant: switchOn,
    onWithdraw() {
      const queue = vendorWindow()._klOnsite
      if (Array.isArray(queue)) queue.length = 0
      writePageCookie('__kla_off=true; path=/; samesite=lax')
    },
  }
}
