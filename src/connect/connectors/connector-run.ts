import { afterPaint, attachedTo, type ConsentStore, callEach, idsOf, isMet, type Policy } from '../../core/internal.ts'
import { scriptRegistry } from '../../scripts/internal.ts'
import type { Connector, ConnectorGrants } from './connector.ts'

/** A connector on this page, and what its vendor was told. It outlives the providers that mount and unmount. */
interface ConnectorRun {
  /** The latest definition. A development server may replace it. */
  connector: Connector
  state: 'waiting' | 'started' | 'failed'
  /** Whether the vendor was told that the condition is met. */
  isOn: boolean
  /** The ids that the vendor was told are granted. */
  sent: readonly string[]
  readonly users: Set<unknown>
  /** Stops the run. Undefined while it does not run. */
  end?: (() => void) | undefined
}

type AnyStore = ConsentStore<Policy>

const runOf = (store: AnyStore, connector: Connector): ConnectorRun => {
  const runs = attachedTo(store, 'connectors', () => new Map<string, ConnectorRun>())
  const name = `${connector.service}:${connector.id ?? ''}`
  const run = runs.get(name) ?? { connector, state: 'waiting', isOn: false, sent: [], users: new Set() }
  runs.set(name, run)
  run.connector = connector
  return run
}

/** Calls a function of a connector. An error does not stop the others; the browser reports it. Returns whether it succeeded. */
function succeeds(call: () => void): boolean {
  let isDone = false
  callEach(
    new Set([
      () => {
        call()
        isDone = true
      },
    ]),
  )
  return isDone
}

/** Tells a connector the state and every change, until the returned function is called. */
export function startRun(store: AnyStore, connector: Connector, nonce: string | undefined): () => void {
  const run = runOf(store, connector)
  const user = {}
  run.users.add(user)
  run.end ??= follow(store, run, nonce)
  return () => {
    run.users.delete(user)
    if (run.users.size > 0) return
    run.end?.()
    run.end = undefined
  }
}

function follow(store: AnyStore, run: ConnectorRun, nonce: string | undefined): () => void {
  const isGranted = (id: string) => store.isGranted(id)
  const grants: ConnectorGrants = { isGranted, regime: store.getState().regime }
  const needs = () => run.connector.needs ?? run.connector.service
  const followed = () => [...new Set([...idsOf(needs()), ...(run.connector.follows ?? [])])]
  const mayLoad = () => run.connector.mode === 'signal' || isMet(needs(), isGranted)
  let callOff = () => {}
  let release = () => {}

  function load() {
    release()
    const { scripts = [], stops } = run.connector
    const releases = scripts.map((script) =>
      scriptRegistry().add({
        script: { ...script, grant: needs(), nonce },
        store,
        isGranted: mayLoad,
        mayRun: () => stops === 'live' || mayLoad(),
      }),
    )
    release = () => {
      for (const each of releases) each()
    }
  }

  function start(isOn: boolean) {
    const { connector } = run
    const isReady = succeeds(() => {
      connector.stub?.()
      connector.before?.(grants)
    })
    run.state = isReady ? 'started' : 'failed'
    run.isOn = isOn
    if (isReady) load()
  }

  /** Tells the vendor what has changed since the last time. */
  function settle() {
    const { connector } = run
    const isOn = isMet(needs(), isGranted)
    const now = followed().filter(isGranted)
    const isChanged = now.join() !== run.sent.join()
    run.sent = now
    if (run.state === 'failed') return
    if (run.state === 'waiting') {
      if (isOn || connector.mode === 'signal') start(isOn)
    } else if (isOn !== run.isOn) {
      run.isOn = isOn
      succeeds(() => (isOn ? connector.onGrant : connector.onWithdraw)?.(grants))
      if (isOn) load()
      else if (connector.mode === 'gate') release()
    } else if (isChanged && mayLoad()) succeeds(() => connector.onChange?.(grants))
  }

  function look() {
    callOff()
    // A grant that has ended is told at once. A new grant waits, so that the click is painted first.
    if (run.sent.some((id) => !isGranted(id))) settle()
    else callOff = afterPaint(settle)
  }

  // The runner of an earlier provider has released the scripts.
  if (run.state === 'started' && mayLoad()) load()
  look()
  const unsubscribe = store.subscribe(look)
  return () => {
    callOff()
    unsubscribe()
    release()
  }
}
