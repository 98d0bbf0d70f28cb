// The part of the program that a page needs only if it has vendor defaults. Like the program, it becomes a string.
import type { IsStoredGrant, QueuedDefault } from './inline-data.ts'

declare const defaults: readonly QueuedDefault[]
/** Undefined if the visitor has not decided. */
declare const isGranted: IsStoredGrant | undefined

/** How the entries of a default get into a queue: as one call of a stub, or as one `arguments` object. */
const STUB = 2
const CALL = 1

type Call = (...entries: readonly unknown[]) => unknown

const globals = window as unknown as Record<string, unknown>

const toArguments: Call = function () {
  return arguments
}

function createStub() {
  const stub = Object.assign(
    function () {
      stub.q.push(arguments)
    },
    { q: [] as unknown[] },
  )
  return stub
}

for (const [queue, kind, entries, grants] of defaults) {
  // A visitor without a record has nothing to be updated. A stub gets one call in any case: Clarity starts anew at a second one.
  if (grants && !isGranted && kind !== STUB) continue
  const signals = grants?.map(([signal, ids]) => [signal, !ids[0] || isGranted?.(...ids) ? 'granted' : 'denied'])
  const update = signals && Object.fromEntries(signals)
  const all = entries.map((entry, position) => (update && position === entries.length - 1 ? { ...(entry as object), ...update } : entry))
  if (kind === STUB) {
    globals[queue] ??= createStub()
    ;(globals[queue] as Call)(...all)
  } else {
    globals[queue] ||= []
    ;(globals[queue] as unknown[]).push(...(kind === CALL ? [toArguments(...all)] : all))
  }
}
