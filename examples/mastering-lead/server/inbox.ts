import type { ServerResponse } from 'node:http'
import type { Arrival } from './arrival.ts'

const KEPT = 100

/** Keeps what arrived in memory, and tells everybody who watches. */
export function createInbox() {
  const watchers = new Set<ServerResponse>()
  let arrivals: readonly Arrival[] = []
  let count = 0

  const tell = (watcher: ServerResponse) => watcher.write(`data: ${JSON.stringify(arrivals)}\n\n`)
  const replace = (next: readonly Arrival[]) => {
    arrivals = next
    for (const watcher of watchers) tell(watcher)
  }
  return {
    list: () => arrivals,
    add(body: unknown) {
      count += 1
      replace([...arrivals, { id: count, receivedAt: new Date().toISOString(), body }].slice(-KEPT))
    },
    clear: () => replace([]),
    /** Answers with a stream of server-sent events, each of them the whole list. */
    watch(response: ServerResponse) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      watchers.add(response)
      response.on('close', () => watchers.delete(response))
      tell(response)
    },
  }
}
