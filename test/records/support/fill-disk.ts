import { createRecordsHandler } from '../../../src/records/create-records-handler.ts'
import { createEmbeddedStore } from '../../../src/records/embedded/index.ts'
import { sampleAct, sampleId } from '../../../src/records/testing/sample-act.ts'

/** What a server tells that fills its disk. */
export interface FullDisk {
  /** The ids of the acts that were answered with `stored`. */
  readonly stored: readonly string[]
  /** The answer to the first act that found no room, and to the next one. */
  readonly refused: readonly { readonly status: number; readonly retryAfter: string | null }[]
  /** How many acts can be read while there is no room, and how often the handler said what the store said. */
  readonly readable: number
  readonly errors: number
  /** The status of an act that was stored before, and came once more. */
  readonly again: string
}

const now = Date.now()
const subject = 'subject-0000000000000000'
const errors: unknown[] = []
const store = createEmbeddedStore({ path: process.argv[2] ?? '' })
const handle = createRecordsHandler({
  store,
  path: '/choices/kept',
  secret: 'a secret of more than thirty-two letters',
  retain: '3 years',
  authorize: () => true,
  onError: (error) => errors.push(error),
})

async function post(number: number) {
  const act = sampleAct({ id: sampleId(now, number), at: now, subject })
  const headers = { 'content-type': 'application/json', origin: 'http://localhost' }
  const answer = await handle(new Request('http://localhost/choices/kept', { method: 'POST', headers, body: JSON.stringify([act]) }))
  return { id: act.id, status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.json() }
}

const stored: string[] = []
let answer = await post(0)
while (answer.status === 200) {
  stored.push(answer.id)
  answer = await post(stored.length)
}
const refused = [answer, await post(stored.length + 1)].map(({ status, retryAfter }) => ({ status, retryAfter }))
let readable = 0
for await (const line of store.export({})) readable += line.type === 'record' ? 1 : 0
const again: string = (await post(0)).body.results?.[0]?.status
const told: FullDisk = { stored, refused, readable, errors: errors.length, again }
process.stdout.write(JSON.stringify(told), () => process.kill(process.pid, 'SIGKILL'))
