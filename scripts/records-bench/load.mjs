// Sends acts at a rate, tries again until each is answered, and kills the server and the database meanwhile.
import { spawn } from 'node:child_process'
import { verifyRecords } from 'volenti/records'
import { makeAct, openStore } from './store.mjs'

const PORT = 43_117
const ADDRESS = `http://127.0.0.1:${PORT}/choices/kept`

/** @param {number} ms */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * @param {object} options
 * @param {string} options.kind
 * @param {string} options.place
 * @param {number} options.rate Acts a second.
 * @param {number} options.seconds
 * @param {number} options.kills
 * @param {() => Promise<void>} [options.crash] Kills the database and starts it again.
 */
export async function load({ kind, place, rate, seconds, kills, crash }) {
  const start = () => spawn(process.execPath, [new URL('server.mjs', import.meta.url).pathname, kind, place, String(PORT)], { stdio: 'inherit' })
  let server = start()
  const healthy = async () => {
    for (let tries = 0; tries < 600; tries++) {
      const answer = await fetch(`${ADDRESS}/health`).catch(() => undefined)
      if (answer?.ok) return
      await wait(50)
    }
    throw new Error('The server does not answer.')
  }
  await healthy()

  /** @type {Map<string, number>} */
  const answered = new Map()
  /** @type {number[]} */
  const times = []
  let retries = 0
  let rejected = 0
  /** @param {ReturnType<typeof makeAct>} act */
  async function send(act) {
    const begin = performance.now()
    for (let delay = 50; ; delay = Math.min(delay * 2, 1000)) {
      const answer = await fetch(ADDRESS, { method: 'POST', body: JSON.stringify([act]) }).catch(() => undefined)
      const body = answer?.status === 200 ? await answer.json().catch(() => undefined) : undefined
      if (body) {
        const [result] = body.results
        if (result.status === 'rejected') rejected++
        else answered.set(act.id, (answered.get(act.id) ?? 0) + 1)
        times.push(performance.now() - begin)
        return
      }
      retries++
      await wait(delay * (0.5 + Math.random()))
    }
  }

  let isOver = false
  const killing = (async () => {
    for (let kill = 0; kill < kills && !isOver; kill++) {
      await wait((seconds * 1000 * (0.5 + Math.random())) / (kills + 1))
      if (crash && kill % 2 === 1) await crash()
      else {
        server.kill('SIGKILL')
        await new Promise((resolve) => server.once('exit', resolve))
        server = start()
      }
    }
  })()

  const sending = []
  const begin = performance.now()
  for (let sent = 0; sent < rate * seconds; sent++) {
    const due = begin + (sent * 1000) / rate
    if (due > performance.now()) await wait(due - performance.now())
    sending.push(send(makeAct(Date.now(), `subject-${String(sent % 5000).padStart(16, '0')}`)))
  }
  await Promise.all(sending)
  isOver = true
  await killing
  await healthy()
  server.kill('SIGKILL')
  await new Promise((resolve) => server.once('exit', resolve))

  const store = await openStore(kind, place)
  /** @type {Map<string, number>} */
  const kept = new Map()
  for await (const line of store.export({})) if (line.type === 'record') kept.set(line.id, (kept.get(line.id) ?? 0) + 1)
  const { problems } = await verifyRecords(store.export({}))
  await store.close()
  times.sort((a, b) => a - b)
  /** @param {number} part */
  const at = (part) => Math.round(times[Math.floor(times.length * part)] ?? 0)
  return {
    store: kind,
    answered: answered.size,
    lost: [...answered.keys()].filter((id) => !kept.has(id)).length,
    twice: [...kept.values()].filter((count) => count > 1).length,
    rejected,
    retries,
    kills,
    problems: problems.length,
    'median ms': at(0.5),
    '99 % ms': at(0.99),
    'slowest ms': at(0.9999),
  }
}
