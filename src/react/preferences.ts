import { attachedTo, type ConsentStore, callEach } from '../core/internal.ts'

/** Whether the preferences are open on a page, and which component shows them. */
export interface PreferencesState {
  readonly open: boolean
  /** The host that shows the dialog: the mounted one with the highest rank. */
  readonly host: symbol | undefined
}

/** The preferences of one store. Any code can open them; one host shows them. */
export interface Preferences {
  getState(): PreferencesState
  /** The state on the server and while a page hydrates: closed. */
  getInitialState(): PreferencesState
  subscribe(listener: () => void): () => void
  /** Opens the preferences. The focus returns to `invoker` when they close. @default the focused element */
  open(invoker?: Element | null): void
  close(): void
  /** The element that last opened the preferences. */
  invoker(): Element | null
  /** Returns `true` on the first call only, so that the address of a page opens the preferences once, whichever host asks. */
  claimAddress(): boolean
  /** Offers a host for the dialog. Returns a function that takes the offer back. */
  offer(host: symbol, rank: number): () => void
}

const CLOSED: PreferencesState = { open: false, host: undefined }

/**
 * Returns the preferences of a store. Each call returns the same object. They are closed at first and on the server.
 *
 * @example Open them from code outside React
 * ```ts
 * import type { ConsentStore } from 'volenti'
 * import { preferencesOf } from 'volenti/react'
 *
 * export const openFrom = (store: ConsentStore, button: Element) => preferencesOf(store).open(button)
 * ```
 */
export const preferencesOf = (store: ConsentStore): Preferences => attachedTo(store, 'preferences', createPreferences)

function createPreferences(): Preferences {
  const listeners = new Set<() => void>()
  const offers = new Map<symbol, number>()
  let state = CLOSED
  let invoker: Element | null = null
  let isClaimed = false

  const update = (change: Partial<PreferencesState>) => {
    const next = { ...state, ...change }
    if (next.open === state.open && next.host === state.host) return
    state = next
    callEach(listeners)
  }
  const elect = () => {
    const [first] = [...offers].sort(([, a], [, b]) => b - a)
    update({ host: first?.[0] })
  }
  return {
    getState: () => state,
    getInitialState: () => CLOSED,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    open(from = document.activeElement) {
      if (!state.open) invoker = from
      update({ open: true })
    },
    close: () => update({ open: false }),
    invoker: () => invoker,
    claimAddress() {
      const wasClaimed = isClaimed
      isClaimed = true
      return !wasClaimed
    },
    offer(host, rank) {
      offers.set(host, rank)
      elect()
      return () => {
        offers.delete(host)
        elect()
        // Another page must not open what this one had open. Strict mode and a change of hosts offer again before this runs.
        queueMicrotask(() => {
          if (offers.size === 0) update({ open: false })
        })
      }
    },
  }
}
