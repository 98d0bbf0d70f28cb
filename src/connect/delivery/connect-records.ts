import { actOf, afterPaint, ConsentError, type ConsentStore, callEach, consentCookieName, INTERNALS, type Policy } from '../../core/internal.ts'
import { createActStorage } from './act-storage.ts'
import { createDelivery } from './delivery.ts'
import { itemNames, type PageActs, pageActsOf, rememberAnswered } from './page-acts.ts'
import type { RecordsOptions, ShownWords } from './records-options.ts'
import { createDigests } from './shown-digests.ts'
import { createSubject } from './subject.ts'

/**
 * Sends the proof of each decision to a records handler, and returns the function that stops this.
 *
 * An act is sent within the click, and what had no answer yet once more while the page is left. Acts that could not be sent
 * wait: at most 20, and for at most 7 days. They are sent again after a pause, when the browser is online, and on the next
 * page. One tab sends at a time, and an act that arrives twice has the same id. A choice never waits for any of this, and
 * never fails with it. Decisions from before the connection are sent too.
 *
 * A second connection of the same store adds nothing. `forget` deletes what is stored here. Runs in a browser only.
 *
 * @example
 * ```ts
 * import type { ConsentStore } from 'volenti'
 * import { connectRecords } from 'volenti/connect'
 * import { de } from 'volenti/locales/de'
 *
 * export const keepProof = (store: ConsentStore) =>
 *   connectRecords(store, { endpoint: '/api/acts', shown: () => ({ words: de, language: 'de' }) })
 * ```
 */
export function connectRecords<P extends Policy>(store: ConsentStore<P>, options: RecordsOptions): () => void {
  const connected = store as unknown as ConsentStore<Policy>
  const page = pageActsOf(connected)
  if (page.connections++ === 0) page.end = connect(connected, page, options)
  let isConnected = true
  return () => {
    if (isConnected && --page.connections === 0) page.end?.()
    isConnected = false
  }
}

const reportLost = ({ code, message }: ConsentError) => void (code === 'act-lost' && console.error(message))

const pageLanguage = () => document.documentElement.lang || navigator.language

/** Calls a function of the site. Where it throws, the browser reports that, and nothing is known. */
function ask(shown: () => ShownWords): ShownWords {
  let words: ShownWords = {}
  callEach(
    new Set([
      () => {
        words = shown()
      },
    ]),
  )
  return words
}

function connect(store: ConsentStore<Policy>, page: PageActs, options: RecordsOptions): () => void {
  const { endpoint, shown = () => ({}), keep = 'storage', subject: use = 'none', sendTexts = false, onError = reportLost } = options
  const { clock, memory, readSignals, rules } = store[INTERNALS]
  const isKept = keep === 'storage'
  const names = itemNames(consentCookieName(store.policy))
  const storage = createActStorage(names.acts, page.memory, isKept)
  const subject = createSubject(names.subject, page.subject, use, isKept)
  const digests = createDigests(store.policy, sendTexts, (size) =>
    onError(new ConsentError('act-not-sent', `the texts take ${size} bytes with the acts, and 16384 are the most`)),
  )
  const delivery = createDelivery({
    endpoint,
    storage,
    sending: page,
    texts: digests.texts,
    now: clock.now,
    onError,
    onAnswered(act) {
      rememberAnswered(page, act)
      subject.remember(act)
      callEach(page.watchers)
    },
  })

  /** Makes an act of each new decision, and sends it. */
  function record() {
    const made = store.getDecisions().slice(page.recorded)
    if (made.length === 0) return
    page.recorded += made.length
    const law = { regime: store.getState().regime?.id, lifetimes: rules.lifetimes }
    for (const decision of made) {
      const words = ask(shown)
      const { policy, ...digested } = digests.of(words)
      const language = words.language ?? pageLanguage()
      const act = actOf(policy, decision, { ...digested, ...law, language, signals: readSignals(), subject: subject.after(store.getRecord()) })
      page.own.add(act.id)
      storage.add(act)
    }
    delivery.sendNow()
  }

  let hadRecord = store.getRecord() !== null
  // The visitor has deleted the cookie, and with it the value that only the cookie's decisions share.
  if (!hadRecord) subject.clear()
  function follow() {
    // `forget` leaves nothing behind; a cookie that another page deleted leaves the newest record.
    if (hadRecord && !memory.newest) {
      storage.clear()
      subject.clear()
    }
    hadRecord = memory.newest !== null
    record()
  }

  const ending = new AbortController()
  const { signal } = ending
  const leave = () => void (document.visibilityState === 'hidden' && delivery.leave())
  addEventListener('pagehide', delivery.leave, { signal, capture: true })
  addEventListener('visibilitychange', leave, { signal, capture: true })
  addEventListener('online', delivery.send, { signal })
  addEventListener('pageshow', delivery.resume, { signal })
  const unsubscribe = store.subscribe(follow)
  record()
  page.endpoint = endpoint
  callEach(page.watchers)
  const cancel = afterPaint(() => {
    // So that a click finds the digests ready.
    void digests.ready.then(() => digests.of(ask(shown)))
    delivery.resume()
  })
  return () => {
    ending.abort()
    cancel()
    unsubscribe()
    delivery.end()
  }
}
