// npm start: the demo site, with everything it needs. With DATABASE_URL it keeps its records in PostgreSQL, else in a file.
import { endWithNpm } from './end-with-npm.mjs'
import { install } from './install.mjs'
import { run } from './run.mjs'

const DEMO = 'examples/mastering-lead'

endWithNpm()
if (!(await install(run))) process.exit(1)

const { createServer } = await import('vite')
const port = Number(process.env.PORT ?? 5173)
console.log(`  starting the demo site in ${DEMO}`)
const server = await createServer({ root: DEMO, configFile: `${DEMO}/vite.config.ts`, server: { port } })
await server.listen()
const [address = ''] = server.resolvedUrls?.local ?? []
console.log(`The demo site is at ${address} (Ctrl+C ends it).`)
console.log(`What the server receives from its visitors is shown at ${address}watch.`)
