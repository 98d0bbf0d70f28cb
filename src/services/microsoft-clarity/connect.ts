import { type Connector, type ConnectorGrants, callVendor, entriesOf, vendorWindow } from '../../connect/kit.ts'
import type { ConsentDefault } from '../../inline/index.ts'

// Read on 2026-11-26:
// - "Clarity consent API v2", https://learn.microsoft.com/en-au/clarity/clarity-consent-api-v2: `consentv2` and its two fields; without consent
//   Clarity works without cookies, with a new id for each page view.
// - "CMP Integration Guide for Clarity", https://learn.microsoft.com/nl-nl/clarity/setup-and-installation/cmp-integration-guide: what the two
//   fields permit; they are independent.
// - @microsoft/clarity 1.0.2: the address of the tag, and a function that keeps its calls in `q`.
// - The source of the tag, https://github.com/microsoft/clarity, `packages/clarity-js/src/global.ts` and `data/metadata.ts`: a function with `v`
//   counts as a second tag; a denied `analytics_Storage` deletes the cookies and goes on recording without them.

/** Options of `microsoftClarityConnector`. */
export interface MicrosoftClarityOptions {
  /** The id of the project. */
  readonly projectId: string
  /** The id of the service in the policy. @default 'microsoftClarity' */
  readonly service?: string | undefined
  /** The category or service that has to be granted too before Clarity may store something for advertising. @default 'marketing' */
  readonly adStorage?: string | undefined
  /**
   * `gate` loads Clarity after a grant. `signal` loads it for everybody: it stores nothing for visitors who have allowed
   * nothing, but records their page views. @default 'gate'
   */
  readonly mode?: 'gate' | 'signal' | undefined
}

const choice = (isGranted: boolean) => (isGranted ? 'granted' : 'denied')

function createStub() {
  const all = vendorWindow()
  if (all.clarity) return
  // The tag starts only where the function has neither `v` nor `t`.
  const clarity = Object.assign((...entries: readonly unknown[]) => void clarity.q.push(entries), { q: [] as unknown[] })
  all.clarity = clarity
}

/**
 * Connects Microsoft Clarity. It is told before its code runs what it may store, and again after each change. Without a
 * grant for advertising it stores nothing for that.
 *
 * After a withdrawal Clarity deletes its cookies and stores nothing more, but it goes on recording without cookies until
 * the page is reloaded.
 *
 * @example
 * ```ts
 * import { microsoftClarityConnector } from 'volenti/services/microsoft-clarity/connect'
 *
 * export default [microsoftClarityConnector({ projectId: 'example123' })]
 * ```
 */
export function microsoftClarityConnector(options: MicrosoftClarityOptions): Connector {
  const { projectId, service = 'microsoftClarity', adStorage = 'marketing', mode = 'gate' } = options

  function tell({ isGranted }: ConnectorGrants) {
    const isOn = isGranted(service)
    const state = { ad_Storage: choice(isOn && isGranted(adStorage)), analytics_Storage: choice(isOn) }
    const { q } = vendorWindow().clarity as { readonly q?: unknown }
    if (JSON.stringify(entriesOf(q, 'consentv2').at(-1)?.[1]) !== JSON.stringify(state)) callVendor('clarity', 'consentv2', state)
  }

  return {
    service,
    id: projectId,
    mode,
    follows: [adStorage],
    stops: 'storage-only',
    scripts: [{ id: 'microsoft-clarity', src: `https://www.clarity.ms/tag/${projectId}` }],
    stub: createStub,
    before: tell,
    onGrant: tell,
    onWithdraw: tell,
    onChange: tell,
  }
}

/**
 * Returns the call that the program in the head makes before Clarity: denied, or what a returning visitor has granted. The
 * field `grants` says which id of the policy turns a signal to `granted`.
 *
 * @example
 * ```ts
 * import { clarityDefaults } from 'volenti/services/microsoft-clarity/connect'
 *
 * export const defaults = clarityDefaults()
 * ```
 */
export const clarityDefaults = ({
  service = 'microsoftClarity',
  adStorage = 'marketing',
}: Pick<MicrosoftClarityOptions, 'service' | 'adStorage'> = {}): readonly ConsentDefault[] => [
  {
    queue: 'clarity',
    stub: ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
    grants: { ad_Storage: adStorage, analytics_Storage: service },
  },
]
