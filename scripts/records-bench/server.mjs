// Answers acts, in a process that is killed: node scripts/records-bench/server.mjs <kind> <place> <port>
import { createServer } from 'node:http'
import { createRecordsHandler } from 'volenti/records'
import { openStore } from './store.mjs'

const [, , kind = '', place = '', port = ''] = process.argv
const handler = createRecordsHandler({
  store: await openStore(kind, place),
  path: '/choices/kept',
  secret: 'a secret of more than thirty-two letters',
  retain: '3 years',
  authorize: () => true,
  onError: () => {},
})

createServer(async (request, response) => {
  /** @type {Uint8Array[]} */
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const answer = await handler(
    new Request(`http://127.0.0.1:${port}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    }),
  )
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(await answer.text())
}).listen(Number(port), '127.0.0.1')
