import { callEach } from '../core/internal.ts'
import { keptOnPage } from './page.ts'

/** Code that a store allowed to run. */
export interface Running {
  readonly store: unknown
  /** Whether a grant covers it at the moment of asking. */
  isGranted(): boolean
}

const kept = () => keptOnPage('running', () => ({ all: new Set<Running>(), listeners: new Set<() => void>() }))

/** Lists code as running, until the returned function is called. */
export function listRunning(running: Running): () => void {
  const { all, listeners } = kept()
  all.add(running)
  return () => {
    if (all.delete(running)) callEach(listeners)
  }
}

/** Whether something that a store allowed keeps running although its grant has ended. */
export const isRunningWithoutGrant = (store: unknown): boolean => [...kept().all].some((running) => running.store === store && !running.isGranted())

/** Calls `listener` when code stops to run apart from a change of a store; returns the function that ends that. */
export function subscribeToRunning(listener: () => void): () => void {
  const { listeners } = kept()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
