import { type Connector, queueOf, vendorWindow } from '../../connect/kit.ts'

// Read on 2026-11-26: nothing on a page of LinkedIn.
// Not checked on a page of LinkedIn:
// - the globals, the stub and the script. Public copies of the tag agree on them.
// - that there is no consent call. No public copy or list shows one.

/** Options of `linkedinInsightConnector`. */
export interface LinkedinInsightOptions {
  /** The partner id of the Insight Tag. */
  readonly partnerId: string
  /** The id of the service in the policy. @default 'linkedinInsight' */
  readonly service?: string | undefined
}

type Lintrk = ((...entries: readonly unknown[]) => void) & { q?: unknown[] }

function createStub() {
  const all = vendorWindow()
  if (all.lintrk) return
  const q: unknown[] = []
  all.lintrk = Object.assign((...entries: readonly unknown[]) => void q.push(entries), { q })
}

/**
 * Connects the LinkedIn Insight Tag. It loads after a grant, and counts the page view by itself.
 *
 * LinkedIn has no call that stops the tag. If the grant ends while the tag loads, it finds no partner id. If the tag has run,
 * it goes on until the page is reloaded.
 *
 * @example
 * ```ts
 * import { linkedinInsightConnector } from 'volenti/services/linkedin-insight/connect'
 *
 * export default [linkedinInsightConnector({ partnerId: '1234567' })]
 * ```
 */
export function linkedinInsightConnector({ partnerId, service = 'linkedinInsight' }: LinkedinInsightOptions): Connector {
  const ids = () => queueOf('_linkedin_data_partner_ids')
  const start = () => {
    vendorWindow()._linkedin_partner_id = partnerId
    if (!ids().includes(partnerId)) ids().push(partnerId)
  }
  return {
    service,
    id: partnerId,
    mode: 'gate',
    stops: 'reload',
    scripts: [{ id: 'linkedin-insight', src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js' }],
    stub: createStub,
    before: start,
    onGrant: start,
    onWithdraw() {
      const all = vendorWindow()
      all._linkedin_partner_id = undefined
      if (ids().includes(partnerId)) ids().splice(ids().indexOf(partnerId), 1)
      const { q } = (all.lintrk ?? {}) as Partial<Lintrk>
      if (q) q.length = 0
    },
  }
}
