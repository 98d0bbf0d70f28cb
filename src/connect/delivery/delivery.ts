import { type ConsentAct, ConsentError, type ConsentErrorCode, callEach } from '../../core/internal.ts'
import type { ActStorage } from './act-storage.ts'
import { type Outcome, readAnswer } from './answer.ts'
import { bodyOf, type SendableTexts } from './body.ts'

/** How many acts wait at most, and how long, in milliseconds. */
const MOST_ACTS = 20
const LONGEST_AGE = 7 * 86_400_000

/** The longest pauses after the first, second and every later failure, in milliseconds. */
const PAUSES = [10_000, 60_000, 300_000] as const

/** What a server says about an act for good. */
const STATUSES: readonly string[] = ['stored', 'duplicate', 'rejected']

/** After this time without an answer a request counts as failed, in milliseconds. */
const LONGEST_REQUEST = 30_000

/** What a page has begun to send. It outlives a connection, so that a new one sends nothing twice. */
export interface Sending {
  /** The acts that were made on this page. */
  readonly own: Set<string>
  /** The acts of the request that has no answer yet. */
  readonly flying: Set<string>
  /** The acts that were sent while the page was left, which has no answer. */
  readonly beaconed: Set<string>
}

/** Where acts go, and what is told about it. */
export interface DeliveryOptions {
  readonly endpoint: string
  readonly storage: ActStorage
  readonly sending: Sending
  readonly texts: SendableTexts
  /** The time of day, in milliseconds since 1970. */
  readonly now: () => number
  readonly onAnswered: (act: ConsentAct) => void
  readonly onError: (error: ConsentError) => void
}

/** Sends the acts that wait. None of its functions throws. */
export interface Delivery {
  /** Sends everything that waits within this call, because the visitor may leave at once. */
  sendNow(): void
  /** Sends everything that waits, unless another tab is sending. */
  send(): void
  /** Does the same, but not in the pause after a failure. */
  resume(): void
  /** Sends what has not been sent, while the page is left. */
  leave(): void
  end(): void
}

/** Creates the delivery of acts to a records handler. */
export function createDelivery({ endpoint, storage, sending, texts, now, onAnswered, onError }: DeliveryOptions): Delivery {
  const { own, flying, beaconed } = sending
  let failures = 0
  let largest = MOST_ACTS
  /** Whether the server asked to wait. */
  let isHeld = false
  let isEnded = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const report = (code: ConsentErrorCode, subject: unknown) => callEach(new Set([() => onError(new ConsentError(code, `${subject}`))]))

  function lose({ id }: ConsentAct, reason: unknown) {
    storage.remove(id)
    report('act-lost', `${id}: ${reason}`)
  }

  function waiting(): readonly ConsentAct[] {
    const all = storage.list()
    const old = all.filter(({ at }) => Math.abs(now() - at) > LONGEST_AGE)
    for (const act of old) lose(act, 'it has waited for 7 days')
    const rest = all.filter((act) => !old.includes(act))
    // A request that is under way may still succeed.
    const extra = rest.filter(({ id }) => !flying.has(id)).slice(0, Math.max(0, rest.length - MOST_ACTS))
    for (const act of extra) lose(act, `more than ${MOST_ACTS} acts wait`)
    return rest.filter((act) => !extra.includes(act))
  }

  /** Whether this page may send an act. One that another page has just made is probably on its way. */
  const isDue = ({ id, at }: ConsentAct) => own.has(id) || Math.abs(now() - at) >= LONGEST_REQUEST

  function later(pause: number) {
    clearTimeout(timer)
    if (isEnded) return
    timer = setTimeout(() => {
      isHeld = false
      send()
    }, pause)
  }

  function fail(reason: unknown, waitFor = 0) {
    if (failures === 0) report('act-not-sent', reason)
    isHeld = waitFor > 0
    const longest = PAUSES[failures] ?? PAUSES[2]
    failures++
    later(Math.max(waitFor, 1000, Math.random() * longest))
  }

  function settle(batch: readonly ConsentAct[], outcome: Outcome) {
    if ('failed' in outcome) return fail(outcome.failed, outcome.waitFor)
    if ('refused' in outcome) {
      // One act can spoil the whole body, so ever fewer are sent together until it is found.
      const [act, ...rest] = batch
      if (act && rest.length === 0) lose(act, outcome.refused)
      largest = Math.ceil(batch.length / 2)
    } else {
      const answered = outcome.results.flatMap(({ id, status, reason = status }) => {
        const act = batch.find((each) => each.id === id)
        return act && STATUSES.includes(status) ? [{ act, status, reason }] : []
      })
      for (const { act, status, reason } of answered) {
        if (status === 'rejected') lose(act, reason)
        else {
          storage.remove(act.id)
          onAnswered(act)
        }
      }
      if (answered.length === 0) return fail('the answer names none of the acts')
      texts.sent(batch)
      largest = MOST_ACTS
    }
    failures = 0
    send()
  }

  /** Sends a batch. The request leaves within this call. */
  async function start(): Promise<void> {
    const [batch, body] = bodyOf(waiting().filter(isDue).slice(0, largest), texts)
    if (batch.length === 0) return
    for (const { id } of batch) flying.add(id)
    const abort = new AbortController()
    const limit = setTimeout(() => abort.abort('no answer in time'), LONGEST_REQUEST)
    const headers = { 'Content-Type': 'application/json' }
    const outcome = await post(endpoint, { method: 'POST', body, headers, keepalive: true, signal: abort.signal })
    clearTimeout(limit)
    flying.clear()
    settle(batch, outcome)
  }

  function send() {
    if (isEnded || isHeld) return
    // A connection before this one may have begun it. Otherwise the answer comes first and goes on at once.
    if (flying.size > 0) return later(LONGEST_REQUEST)
    clearTimeout(timer)
    const all = waiting()
    if (!all.some(isDue)) return all.length > 0 ? later(LONGEST_REQUEST) : undefined
    void alone(`volenti ${endpoint}`, async (isAlone) => {
      if (isEnded || isHeld || flying.size > 0) return
      if (isAlone) await start()
      else later(PAUSES[0])
    })
  }

  return {
    sendNow() {
      // What is too much goes at once, also while nothing can be sent.
      waiting()
      if (isHeld || flying.size > 0) return
      clearTimeout(timer)
      void start()
    },
    send,
    resume: () => void (failures === 0 && send()),
    leave() {
      const left = waiting().filter(({ id }) => own.has(id) && !flying.has(id) && !beaconed.has(id) && !(isHeld && storage.isStored(id)))
      const [batch, body] = bodyOf(left)
      if (batch.length === 0 || !beacon(endpoint, body)) return
      for (const { id } of batch) beaconed.add(id)
    },
    end() {
      isEnded = true
      clearTimeout(timer)
    },
  }
}

async function post(endpoint: string, request: RequestInit): Promise<Outcome> {
  try {
    return await readAnswer(await fetch(endpoint, request))
  } catch (reason) {
    return { failed: reason }
  }
}

function beacon(endpoint: string, body: string): boolean {
  try {
    return navigator.sendBeacon(endpoint, body)
  } catch {
    return false
  }
}

/** Runs a task while no other tab runs one of that name. Pages without https have no locks; there the ids make up for it. */
async function alone(name: string, task: (isAlone: boolean) => Promise<void>): Promise<void> {
  let isRun = false
  const run = (isAlone: boolean) => {
    isRun = true
    return task(isAlone)
  }
  try {
    if (navigator.locks) await navigator.locks.request(name, { ifAvailable: true }, (lock) => run(lock !== null))
  } catch {
    // A sandboxed frame has the locks, and may not use them.
  }
  if (!isRun) await run(true)
}
