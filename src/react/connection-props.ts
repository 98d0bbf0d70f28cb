import type { ConsentEvents, SweepReport } from '../connect/index.ts'

/** The props of a provider by which it connects the page with the site's own code. They are told what happens to the store, once for each provider. */
export interface ConnectionProps extends Pick<ConsentEvents, 'onChange' | 'onDecision'> {
  /** Event handler called once in a document, with the state as it is then; not again when the provider is mounted anew. */
  readonly onReady?: ConsentEvents['onReady']
  /** Event handler called after every deletion of what is not granted, with what is gone and what is out of reach. */
  readonly onSweep?: ((report: SweepReport) => void) | undefined
  /**
   * The address of `createConsentHandler`. After every decision the server is asked to set the cookie once more, because
   * Safari keeps one that a script wrote for seven days at most.
   * @default the cookie is written by the page alone
   */
  readonly handler?: string | undefined
  /**
   * Reloads the page when a grant ends whose script or effect can be stopped in no other way (see `useLeftOver`).
   * @default false
   */
  readonly reloadOnWithdraw?: boolean | undefined
}
