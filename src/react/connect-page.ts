import { connectClock, connectEvents, connectSweep, connectSync, createRenewal, migrateCookie } from '../connect/index.ts'
import { afterPaint, type ConsentStore, callEach } from '../core/index.ts'
import type { Connection } from './connection.ts'
import type { ConnectionProps } from './connection-props.ts'
import { isAnythingLeftOver } from './left-over.ts'

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
  const { store, users, outbox, since } = connection
  const tell =
    <Name extends keyof Handlers>(name: Name) =>
    (event: EventOf<Name>) =>
      callEach(
        new Set(
          [...users].map(
            ({ current }) =>
              () =>
                (current[name] as ((event: EventOf<Name>) => void) | undefined)?.(event),
          ),
        ),
      )
  const tellReady = tell('onReady')
  const { abort, send } = createRenewal(store)
  const { send: sendBeacon, flush } = outbox
  outbox.send = send
  const deliver = () => {
    if (!outbox.isWaiting()) return
    // An answer to the decision before would only bring back an older cookie.
    abort()
    afterPaint(flush)
  }
  connection.isComplete = true
  migrateCookie(store)
  const ends = [
    connectSync(store, since),
    connectClock(store),
    connectSweep(store, { onReport: tell('onSweep') }),
    connectEvents(store, {
      since,
      onChange: tell('onChange'),
      onDecision: flush,
      onReady(ready) {
        if (connection.isReadyTold) return
        connection.isReadyTold = true
        tellReady(ready)
      },
    }),
    connectReload(store, () => [...users].some(({ current }) => current.reloadOnWithdraw)),
    store.subscribe(deliver),
  ]
  deliver()
  return () => {
    for (const end of ends) end()
    outbox.send = sendBeacon
    connection.since = store.getState()
    connection.isComplete = false
  }
}
