import { afterPaint, callEach } from '../core/internal.ts'
import { keptOnPage, listRunning } from '../page/index.ts'
import { insertScript } from './insert-script.ts'
import type { Script, ScriptState } from './script.ts'

/** A request for a script, and whether it is allowed now. */
export interface ScriptRequest {
  readonly script: Script
  /** The store that allows it. */
  readonly store: unknown
  isGranted(): boolean
  /** Whether code that has run may stay. @default isGranted */
  mayRun?(): boolean
}

interface Entry {
  state: ScriptState
  element?: HTMLScriptElement | undefined
  readonly requests: Set<ScriptRequest>
  /** Removes the code from the list of running code. */
  endRunning?: (() => void) | undefined
  ready?: { readonly promise: Promise<void>; resolve(): void; reject(reason: Error): void } | undefined
}

const failure = (id: string) => new Error(`volenti: the script "${id}" could not be loaded`)

function remove(entry: Entry) {
  entry.element?.remove()
  entry.element = undefined
}

function createScriptRegistry() {
  const entries = new Map<string, Entry>()
  const listeners = new Set<() => void>()
  let callOff = () => {}

  function entryOf(id: string) {
    const entry: Entry = entries.get(id) ?? { state: 'idle', requests: new Set() }
    entries.set(id, entry)
    return entry
  }

  function insert(entry: Entry, request: ScriptRequest) {
    const { script } = request
    const end = (state: 'ready' | 'error') => {
      entry.state = state
      if (state === 'ready') entry.ready?.resolve()
      else {
        remove(entry)
        entry.ready?.reject(failure(script.id))
        entry.endRunning?.()
      }
      entry.ready = undefined
      callEach(listeners)
      update()
    }
    entry.state = 'loading'
    // The code keeps running after its element is removed, and any granted request covers it.
    const isGranted = () => [request, ...entry.requests].some((each) => (each.mayRun ?? each.isGranted)())
    entry.endRunning = listRunning({ store: request.store, isGranted })
    try {
      entry.element = insertScript(script, end)
      callEach(listeners)
    } catch {
      end('error')
    }
  }

  function settle() {
    for (const entry of entries.values()) {
      const granted = [...entry.requests].filter((request) => request.isGranted())
      const next = granted.find(({ script }) => (script.after ?? []).every((other) => entries.get(other)?.state === 'ready'))
      if (entry.state === 'idle' && next) insert(entry, next)
      if (granted.length === 0) remove(entry)
    }
  }

  /** Loads allowed scripts and removes the others: after a click on "accept" is painted, and after a prerendered page is shown. */
  function update() {
    callOff()
    callOff = afterPaint(settle)
  }

  return {
    getState: (id: string): ScriptState => entries.get(id)?.state ?? 'idle',
    update,
    add(request: ScriptRequest) {
      const entry = entryOf(request.script.id)
      if (entry.state === 'error') entry.state = 'idle'
      entry.requests.add(request)
      update()
      return () => {
        entry.requests.delete(request)
        update()
      }
    },
    whenReady(id: string): Promise<void> {
      const entry = entryOf(id)
      if (entry.state === 'ready') return Promise.resolve()
      if (entry.state === 'error') return Promise.reject(failure(id))
      if (!entry.ready) {
        let resolve!: () => void
        let reject!: (reason: Error) => void
        const promise = new Promise<void>((onReady, onError) => {
          resolve = onReady
          reject = onError
        })
        entry.ready = { promise, resolve, reject }
      }
      return entry.ready.promise
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** The registry of this page. All loaders share it, so that a script that two of them request is loaded once. */
export const scriptRegistry = () => keptOnPage('scripts', createScriptRegistry)
