import { vi } from 'vitest'
import type { ConsentAct } from 'volenti'

interface Body {
  readonly acts: readonly ConsentAct[]
  readonly texts?: Readonly<Record<string, string>>
}

/** What the server does with a request: it answers, or it fails as the network does. */
export type Behaviour = (body: Body) => Response | Promise<Response>

const json = (value: unknown, init: ResponseInit = {}) => new Response(JSON.stringify(value), init)

/** Keeps every act, as a records handler does, but those that it is told to reject. */
export const keepsAll = (rejects: (act: ConsentAct) => boolean = () => false): Behaviour => {
  const kept = new Set<string>()
  return ({ acts }) =>
    json({
      results: acts.map((act) => {
        if (rejects(act)) return { id: act.id, status: 'rejected', reason: 'too-old' }
        const status = kept.has(act.id) ? 'duplicate' : 'stored'
        kept.add(act.id)
        return { id: act.id, status }
      }),
    })
}

export const answers =
  (status: number, headers: HeadersInit = {}): Behaviour =>
  () =>
    new Response('no', { status, headers })

export const isDown: Behaviour = () => Promise.reject(new TypeError('Failed to fetch'))
export const neverAnswers: Behaviour = () => new Promise(() => {})

/** The endpoint of the records, in place of the network. */
export function fakeServer() {
  const server = {
    behave: keepsAll() as Behaviour,
    /** The bodies of the requests, those of beacons too. */
    bodies: [] as Body[],
    beacons: [] as Body[],
    /** The reasons of the acts that arrived, in the order of their arrival. */
    reasons: () => server.bodies.flatMap(({ acts }) => acts.map(({ reason }) => reason)),
    ids: () => server.bodies.flatMap(({ acts }) => acts.map(({ id }) => id)),
  }
  const read = (body: unknown): Body => JSON.parse(String(body))
  vi.stubGlobal('fetch', (_: string, { body, signal }: RequestInit) => {
    const parsed = read(body)
    server.bodies.push(parsed)
    const aborted = new Promise<never>((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    // The server behaves as it does at the moment of the request.
    const answer = new Promise<Response>((resolve) => resolve(server.behave(parsed)))
    return Promise.race([answer, aborted])
  })
  Object.defineProperty(navigator, 'sendBeacon', {
    configurable: true,
    value: (_: string, body: unknown) => {
      const parsed = read(body)
      server.bodies.push(parsed)
      server.beacons.push(parsed)
      return true
    },
  })
  return server
}

/** Locks as tabs of one browser share them. */
export function fakeLocks() {
  const held = new Set<string>()
  const request = async (name: string, _: unknown, task: (lock: object | null) => Promise<void>) => {
    if (held.has(name)) return task(null)
    held.add(name)
    try {
      return await task({ name })
    } finally {
      held.delete(name)
    }
  }
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } })
}
