import { type Connector, toArguments, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - @hotjar/browser 1.0.9, https://www.npmjs.com/package/@hotjar/browser: `_hjSettings`, the queue `hj.q`, the address of the script. The
//   package has no call that stops.

/** Options of `hotjarConnector`. */
export interface HotjarOptions {
  /** The id of the site in Hotjar. */
  readonly siteId: number
  /** The id of the service in the policy. @default 'hotjar' */
  readonly service?: string | undefined
}

type Hj = ((...entries: readonly unknown[]) => void) & { q?: unknown[] }

function createStub() {
  const all = vendorWindow()
  if (all.hj) return
  const hj: Hj = (...entries) => {
    hj.q ??= []
    hj.q.push(toArguments(...entries))
  }
  all.hj = hj
}

/**
 * Connects Hotjar. It loads after a grant, and then records by itself.
 *
 * Hotjar has no call that stops it: it goes on until the page is reloaded. For a site that has the tag of Contentsquare,
 * use `contentsquareConnector`.
 *
 * @example
 * ```ts
 * import { hotjarConnector } from 'volenti/services/hotjar/connect'
 *
 * export default [hotjarConnector({ siteId: 1234567 })]
 * ```
 */
export function hotjarConnector({ siteId, service = 'hotjar' }: HotjarOptions): Connector {
  return {
    service,
    id: String(siteId),
    mode: 'gate',
    stops: 'reload',
    scripts: [{ id: 'hotjar', src: `https://static.hotjar.com/c/hotjar-${siteId}.js?sv=6` }],
    stub: createStub,
    before() {
      vendorWindow()._hjSettings = { hjid: siteId, hjsv: 6 }
    },
    onWithdraw() {
      const { q } = vendorWindow().hj as Hj
      if (q) q.length = 0
    },
  }
}
