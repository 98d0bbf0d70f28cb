import { connectEvents, connectRenewal, connectSweep, connectSync, migrateCookie } from '../connect/index.ts'
import { afterPaint, type ConsentState, type ConsentStore, callEach } from '../core/index.ts'
import type { ConnectionProps } from './connection-props.ts'
import { isAnythingLeftOver } from './left-over.ts'

type Handlers = Pick<ConnectionProps, 'onReady' | 'onChange' | 'onDecision' | 'onSweep'>
type EventOf<Name extends keyof Handlers> = Parameters<NonNullable<Handlers[Name]>>[0]

const told = new WeakSet<ConsentStore>()

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
export function connectPage(store: ConsentStore, users: ReadonlySet<{ readonly current: ConnectionProps }>, since: ConsentState): () => void {
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
  migrateCookie(store)
  const ends = [
    connectSync(store, since),
    connectSweep(store, { onReport: tell('onSweep') }),
    connectEvents(store, {
      since,
      onChange: tell('onChange'),
      onDecision: tell('onDecision'),
      onReady(ready) {
        if (told.has(store)) return
        told.add(store)
        tellReady(ready)
      },
    }),
    connectReload(store, () => [...users].some(({ current }) => current.reloadOnWithdraw)),
  ]
  const [address] = [...users].flatMap(({ current }) => current.handler ?? [])
  if (address) ends.push(connectRenewal(store, address, since))
  return () => {
    for (const end of ends) end()
  }
}
