import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Duration } from '../core/internal.ts'
import { type ChainHead, type ExportLine, purgeRecords, verifyRecords } from '../records/index.ts'
import { openStore } from './open-store.ts'
import { type Terminal, UsageError } from './terminal.ts'

export const RECORDS_HELP = `volenti records <command>: the proof that a site keeps of its visitors' decisions

  migrate                 creates the tables, or brings them up to date
  purge --retain <time>   deletes what is older, such as '3 years', in whole days
  export                  writes everything, one line of JSON for each
  verify                  checks that no act was changed, and names those that were

Which store
  --file <path>           the file of an embedded store
  --database <address>    a PostgreSQL database; DATABASE_URL by default

Options
  --from, --to <day>      export and verify: these days alone, as 2026-01-31
  --policy <digest>       export: the acts of one policy alone
  --out <path>            export: into a file
  --input <path>          verify: a file that export has written, in place of a store
  --secret <text>         verify: checks erasures too; RECORDS_SECRET by default
  --heads <path>          verify: compares with the ends of the chains that an earlier check has kept
  --keep <path>           verify: keeps them for the next one

It ends with 0, with 1 where something failed or was tampered with, and with 2 where the command is written wrongly.
`

const text = { type: 'string' } as const
const OPTIONS = {
  file: text,
  database: text,
  from: text,
  to: text,
  policy: text,
  out: text,
  input: text,
  secret: text,
  heads: text,
  keep: text,
  retain: text,
}

type Values = { readonly [name in keyof typeof OPTIONS]?: string | undefined }

/** How often a long command says how far it is. */
const PROGRESS = 10_000

function dayOf(name: string, value: string | undefined): string | undefined {
  if (value !== undefined && (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(Date.parse(value))))
    throw new UsageError(`--${name} has to be a day such as 2026-01-31.`)
  return value
}

async function withStore(values: Values, { env }: Terminal, run: (store: Awaited<ReturnType<typeof openStore>>) => Promise<number>): Promise<number> {
  const store = await openStore({ file: values.file, database: values.database ?? (values.file === undefined ? env.DATABASE_URL : undefined) })
  try {
    return await run(store)
  } finally {
    await store.close()
  }
}

async function* linesOfFile(path: string): AsyncGenerator<ExportLine> {
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    try {
      yield JSON.parse(line) as ExportLine
    } catch {
      throw new Error(`Line ${number} of ${path} is no JSON, so the export is not whole.`)
    }
  }
}

/** How much of a file is held back, so that not each line is a call. */
const HELD_BACK = 65_536

interface Writer {
  readonly write: (text: string) => void | Promise<void>
  /** Resolves when everything is on the disk. */
  readonly end: () => Promise<void>
}

async function writerOf(path: string | undefined, { print }: Terminal): Promise<Writer> {
  if (path === undefined) return { write: print, end: async () => {} }
  const file = await open(path, 'w')
  let held = ''
  const flush = async () => {
    const text = held
    held = ''
    await file.appendFile(text)
  }
  return {
    write(line) {
      held += line
      return held.length > HELD_BACK ? flush() : undefined
    },
    async end() {
      await flush()
      await file.sync()
      await file.close()
    },
  }
}

async function exportTo(lines: AsyncIterable<ExportLine>, values: Values, terminal: Terminal): Promise<number> {
  const { write, end } = await writerOf(values.out, terminal)
  let acts = 0
  for await (const line of lines) {
    await write(`${JSON.stringify(line)}\n`)
    if (line.type === 'record' && ++acts % PROGRESS === 0) terminal.tell(`${acts} acts so far`)
  }
  await end()
  terminal.tell(`${acts} acts exported`)
  return 0
}

async function verify(lines: AsyncIterable<ExportLine>, values: Values, { print, tell, env }: Terminal): Promise<number> {
  const heads = values.heads === undefined ? undefined : (JSON.parse(readFileSync(values.heads, 'utf8')) as ChainHead[])
  const secret = values.secret ?? env.RECORDS_SECRET
  if (secret === undefined) tell('Without --secret or RECORDS_SECRET, erased acts are not checked.')
  const found = await verifyRecords(lines, {
    secret,
    heads,
    onProgress: (checked) => checked % PROGRESS === 0 && tell(`${checked} acts so far`),
  })
  for (const { kind, day, lane, place, id } of found.problems) await print(`${kind} ${day || '-'} ${lane}/${place} ${id || '-'}\n`)
  if (values.keep !== undefined) writeFileSync(values.keep, JSON.stringify(found.heads))
  const { length } = found.problems
  tell(`${found.checked} acts checked, ${length === 0 ? 'no problem' : length === 1 ? '1 problem' : `${length} problems`}`)
  return length === 0 ? 0 : 1
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** Runs `volenti records`, and returns the exit code. */
export async function runRecords(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions(args)
  const [command, extra] = positionals
  if (extra !== undefined) throw new UsageError(`"${extra}" is one word too many.`)
  const range = { from: dayOf('from', values.from), to: dayOf('to', values.to), policy: values.policy }
  switch (command) {
    case 'migrate':
      return withStore(values, terminal, async (store) => {
        await store.migrate()
        terminal.tell('The tables are up to date.')
        return 0
      })
    case 'purge': {
      const { retain } = values
      if (retain === undefined) throw new UsageError("How long are acts kept? Give --retain, such as --retain '3 years'.")
      return withStore(values, terminal, async (store) => {
        terminal.tell(`${await purgeRecords(store, retain as Duration)} acts deleted`)
        return 0
      })
    }
    case 'export':
      return withStore(values, terminal, (store) => exportTo(store.export(range), values, terminal))
    case 'verify':
      if (range.policy !== undefined) throw new UsageError('The acts of one policy are no whole chain, so they cannot be verified.')
      if (values.input !== undefined) return verify(linesOfFile(values.input), values, terminal)
      return withStore(values, terminal, (store) => verify(store.export(range), values, terminal))
    default:
      throw new UsageError(command === undefined ? 'What is to be done? Give migrate, purge, export or verify.' : `There is no command "${command}".`)
  }
}
