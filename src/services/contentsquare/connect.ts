import { type Connector, queueOf, toArguments, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - @contentsquare/tag-sdk 1.1.0, https://www.npmjs.com/package/@contentsquare/tag-sdk: both addresses of the script, `_hjSettings` and the
//   queue `hj.q` for a site id.
// - "Send the users' decisions about data collection",
//   https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/index.md: `optout`.
// - "Privacy", https://docs.contentsquare.com/en/webview-tracking-tag/privacy/index.md: `optin`.
// Not checked on a page of Contentsquare: that the tag for websites knows `optin` too. The page is about the tag for apps.

interface ContentsquareSettings {
  /** The id of the service in the policy. @default 'contentsquare' */
  readonly service?: string | undefined
}

/** A site with a tag id, which is made of letters and digits. */
interface ContentsquareTag extends ContentsquareSettings {
  /** The id of the tag. */
  readonly tagId: string
  readonly siteId?: undefined
}

/** A site with a site id, which is a number: those who came from Hotjar have one. */
interface ContentsquareSite extends ContentsquareSettings {
  /** The id of the site. */
  readonly siteId: number
  readonly tagId?: undefined
}

/** Options of `contentsquareConnector`. */
export type ContentsquareOptions = ContentsquareTag | ContentsquareSite

type Hj = ((...entries: readonly unknown[]) => void) & { q?: unknown[] }

function createHotjarStub(siteId: number) {
  const all = vendorWindow()
  const hj: Hj = (...entries) => {
    hj.q ??= []
    hj.q.push(toArguments(...entries))
  }
  all.hj ??= hj
  all._hjSettings = { hjid: siteId }
}

/**
 * Connects the tag of Contentsquare. It loads after a grant and sends the page view by itself. When the grant ends it is
 * told to opt the visitor out: then it collects nothing more.
 *
 * @example
 * ```ts
 * import { contentsquareConnector } from 'volenti/services/contentsquare/connect'
 *
 * export default [contentsquareConnector({ tagId: 'a1b2c3d4e5f67' })]
 * ```
 */
export function contentsquareConnector({ tagId, siteId, service = 'contentsquare' }: ContentsquareOptions): Connector {
  const src = siteId === undefined ? `https://t.contentsquare.net/uxa/${tagId}.js` : `https://static.hj.contentsquare.net/c/csq-${siteId}.js`
  return {
    service,
    id: String(tagId ?? siteId),
    mode: 'gate',
    stops: 'live',
    scripts: [{ id: 'contentsquare', src, crossOrigin: 'anonymous' }],
    stub() {
      queueOf('_uxa')
      if (siteId !== undefined) createHotjarStub(siteId)
    },
    onGrant: () => void queueOf('_uxa').push(['optin']),
    onWithdraw: () => void queueOf('_uxa').push(['optout']),
  }
}
