import { connectClock, connectDeletion, connectEvents, connectSync, createRenewal, migrateCookie } from '../connect/internal.ts'
import { afterPaint, type ConsentStore, callEach, flushOutbox } from '../core/internal.ts'
import { isRunningWithoutGrant } from '../page/index.ts'
import { attachToPage } from './attach-to-page.ts'
import { type Connection, type ConnectionProps, givenFor, reportError } from './connection.ts'
import { markReady } from './mark-ready.ts'
import { createProviderConnectors } from './provider-connectors.ts'
import { createProviderRecords } from './provider-records.ts'
import { silence } from './silence.ts'

type Handlers = Pick<ConnectionProps, 'onReady' | 'onChange' | 'onDeletion'>
type EventOf<Name extends keyof Handlers> = Parameters<NonNullable<Handlers[Name]>>[0]

/** Connects a store to the page, once for all its providers. Returns a function that ends the connection. */
export function connectPage(connection: Connection): () => void {
  const { store, since, outbox } = connection
  const report =
    <Name extends keyof Handlers>(name: Name) =>
    (event: EventOf<Name>) =>
      callEach(new Set((givenFor(connection, name) as ((event: EventOf<Name>) => void)[]).map((handler) => () => handler(event))))
  const reportReady = report('onReady')
  const { abort, send } = createRenewal(store, (reason) => reportError(store, 'not-sent', reason))
  const flush = () => flushOutbox(store, send)
  const isWaiting = (position: 'reported' | 'sent', name: 'onDecision' | 'endpoint') =>
    outbox[position] < store.getDecisions().length && givenFor(connection, name).length > 0
  const connectors = createProviderConnectors(connection)
  const records = createProviderRecords(connection)
  const deliver = () => {
    connectors.look()
    records.look()
    // The answer to an earlier request would bring back an older cookie.
    if (isWaiting('sent', 'endpoint')) abort()
    else if (!isWaiting('reported', 'onDecision')) return
    afterPaint(flush)
  }
  outbox.flush = flush
  Object.assign(connection, { deliver, silence, isConnected: true })
  callEach(connection.endings)
  migrateCookie(store)
  const ends = [
    attachToPage(store),
    connectSync(store, since),
    connectClock(store),
    connectDeletion(store, {
      onReport: report('onDeletion'),
      onUnavailable: (reason) => reportError(store, 'policy-unavailable', reason),
    }),
    connectEvents(store, {
      since,
      onChange: report('onChange'),
      onDecision: flush,
      onReady(ready) {
        if (connection.isReadyReported) return
        connection.isReadyReported = true
        reportReady(ready)
      },
    }),
    connectReload(store, () => givenFor(connection, 'reloadOnWithdraw').some(Boolean)),
    connectStorageErrors(store, since.decision),
    store.subscribe(deliver),
    connectors.end,
    records.end,
    markReady(store),
  ]
  deliver()
  return () => {
    for (const end of ends) end()
    Object.assign(connection, { deliver: undefined, isConnected: false, since: store.getState() })
  }
}

/** Reports each decision that could not be stored. */
function connectStorageErrors(store: ConsentStore, last: unknown) {
  let reported = last
  const look = () => {
    const { decision, persisted } = store.getState()
    if (persisted || decision === reported) return
    reported = decision
    reportError(store, 'not-stored')
  }
  look()
  return store.subscribe(look)
}

/**
 * Whether a script may reload this page. It may not if the page was just reloaded and the visitor has not touched it since:
 * then no visitor ended the grant, and the same cause would reload the page again and again.
 */
function mayReload() {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.type !== 'reload' || navigator.userActivation?.hasBeenActive === true
}

/** Reloads the page once, if code runs without its grant and a provider has asked for the reload. */
function connectReload(store: ConsentStore, isWanted: () => boolean) {
  let isReloading = false
  return store.subscribe(() => {
    if (isReloading || !isWanted() || !isRunningWithoutGrant(store) || !mayReload()) return
    isReloading = true
    // After the paint, so that every listener is notified first.
    afterPaint(() => location.reload())
  })
}
