import { connectClock, connectEvents, connectSweep, connectSync, createRenewal, migrateCookie } from '../connect/index.ts'
import { afterPaint, type ConsentStore, callEach } from '../core/internal.ts'
import type { Connection } from './connection.ts'
import type { ConnectionProps } from './connection-props.ts'
import { isAnythingLeftOver } from './left-over.ts'
import { flush, given } from './outbox.ts'
import { silence } from './silence.ts'

type Handlers = Pick<ConnectionProps, 'onReady' | 'onChange' | 'onSweep'>
type EventOf<Name extends keyof Handlers> = Parameters<NonNullable<Handlers[Name]>>[0]

/**
 * Whether this page may reload itself. One that was reloaded and not touched since may not: whatever ended a grant there
 * was no visitor, and would do so after every reload.
 */
function mayReload() {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.type !== 'reload' || navigator.userActivation?.hasBeenActive === true
}

/** Reloads the page, once, when something runs on whose grant has ended and somebody wants it reloaded then. */
function connectReload(store: ConsentStore, isWanted: () => boolean) {
  let isReloading = false
  return store.subscribe(() => {
    if (isReloading || !isWanted() || !isAnythingLeftOver(store) || !mayReload()) return
    isReloading = true
    // After the paint, so that everybody has heard of the decision.
    afterPaint(() => location.reload())
  })
}

/** What all providers of a store do together, once for a page. */
export function connectPage(connection: Connection): () => void {
  const { store, since } = connection
  const tell =
    <Name extends keyof Handlers>(name: Name) =>
    (event: EventOf<Name>) =>
      callEach(new Set((given(connection, name) as ((event: EventOf<Name>) => void)[]).map((handler) => () => handler(event))))
  const tellReady = tell('onReady')
  const { abort, send } = createRenewal(store)
  const deliver = () => flush(connection)
  const isWaiting = (position: 'told' | 'sent', name: 'onDecision' | 'handler') =>
    connection[position] < store.getDecisions().length && given(connection, name)[0]
  const notice = () => {
    // An answer to the decision before would only bring back an older cookie.
    if (isWaiting('sent', 'handler')) abort()
    else if (!isWaiting('told', 'onDecision')) return
    afterPaint(deliver)
  }
  Object.assign(connection, { send, notice, silence })
  callEach(connection.kept)
  migrateCookie(store)
  const ends = [
    connectSync(store, since),
    connectClock(store),
    connectSweep(store, { onReport: tell('onSweep') }),
    connectEvents(store, {
      since,
      onChange: tell('onChange'),
      onDecision: deliver,
      onReady(ready) {
        if (connection.isReadyTold) return
        connection.isReadyTold = true
        tellReady(ready)
      },
    }),
    connectReload(store, () => given(connection, 'reloadOnWithdraw').some(Boolean)),
    store.subscribe(notice),
  ]
  notice()
  return () => {
    for (const end of ends) end()
    Object.assign(connection, { send: undefined, notice: undefined, since: store.getState() })
  }
}
