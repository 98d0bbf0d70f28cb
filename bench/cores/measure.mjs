// Measures in a process of its own, as production code, and writes JSON: node cores/measure.mjs <row> <rounds>
process.env.NODE_ENV = 'production'

const [row, rounds = '7'] = process.argv.slice(2)
const { emptyJar } = await import('./page.mjs')
emptyJar()
const measure = {
  operations: async () => (await import('./operations.mjs')).operations(Number(rounds)),
  server: async () => (await import('./server.mjs')).server(Number(rounds)),
  growth: async () => (await import('./growth.mjs')).growth(Number(rounds)),
}[row ?? '']
if (!measure) throw new Error(`There is no row ${row}.`)
process.stdout.write(JSON.stringify(await measure()), () => process.exit())
