import { type Connector, callVendor, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26:
// - Pinterest's extension for Adobe Commerce, https://github.com/pinterest/pinterest-magento2-extension,
//   `view/frontend/templates/meta.phtml`: the stub, the script, `load` before `page`.
// Not checked on a page of Pinterest:
// - `setconsent`. Public code calls it; the page https://help.pinterest.com/en/business/article/install-the-base-code could not be read.

/** Options of `pinterestTagConnector`. */
export interface PinterestTagOptions {
  /** The id of the tag. */
  readonly tagId: string
  /** The id of the service in the policy. @default 'pinterestTag' */
  readonly service?: string | undefined
  /** Whether the page view is tracked when the tag starts. @default true */
  readonly pageView?: boolean | undefined
}

type Pintrk = ((...entries: readonly unknown[]) => void) & { queue?: unknown[]; version?: string }

function createStub() {
  const all = vendorWindow()
  if (all.pintrk) return
  const queue: unknown[] = []
  const pintrk: Pintrk = Object.assign((...entries: readonly unknown[]) => void pintrk.queue?.push(entries), { queue, version: '3.0' })
  all.pintrk = pintrk
}

/** Drops the calls that Pinterest has not taken over. Returns whether it did. Pinterest's code replaces the queue's `push`. */
function dropQueue(): boolean {
  const { queue } = (vendorWindow().pintrk ?? {}) as Partial<Pintrk>
  if (queue?.push !== Array.prototype.push) return false
  queue.length = 0
  return true
}

/**
 * Connects the Pinterest Tag. It loads after a grant, tracks the page view, and is told when the grant ends: then it sends no
 * event until the next grant.
 *
 * Remove the `<noscript>` image of Pinterest's snippet from your pages: no script can hold it back.
 *
 * @example
 * ```ts
 * import { pinterestTagConnector } from 'volenti/services/pinterest-tag/connect'
 *
 * export default [pinterestTagConnector({ tagId: '2612345678901' })]
 * ```
 */
export function pinterestTagConnector({ tagId, service = 'pinterestTag', pageView = true }: PinterestTagOptions): Connector {
  let isDropped = false
  const start = () => {
    // A choice belongs to a loaded tag, so `load` comes first. It sends no event.
    callVendor('pintrk', 'load', tagId)
    callVendor('pintrk', 'setconsent', true)
    if (pageView) callVendor('pintrk', 'page')
  }
  return {
    service,
    id: tagId,
    mode: 'gate',
    stops: 'live',
    scripts: [{ id: 'pinterest-tag', src: 'https://s.pinimg.com/ct/core.js' }],
    stub: createStub,
    before: start,
    onGrant() {
      if (isDropped) start()
      else callVendor('pintrk', 'setconsent', true)
      isDropped = false
    },
    onWithdraw() {
      isDropped = dropQueue() || isDropped
      callVendor('pintrk', 'setconsent', false)
    },
  }
}
