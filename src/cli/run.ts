import { RECORDS_HELP, runRecords } from './records.ts'
import { type Terminal, UsageError } from './terminal.ts'

const HELP = `volenti <area> <command>

  records                 the proof that a site keeps: npx volenti records --help
`

const isHelp = (args: readonly string[]) => args.length === 0 || args.includes('--help') || args.includes('-h')

/** What a person needs of an error. A refused connection has its reason inside. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

/** Runs the program with these words, and returns the exit code: 0, 1 where it failed, 2 where the words are wrong. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [area, ...args] = words
  try {
    if (area === 'records' && isHelp(args)) await terminal.print(RECORDS_HELP)
    else if (area === 'records') return await runRecords(args, terminal)
    else if (area === undefined || isHelp([area])) await terminal.print(HELP)
    else throw new UsageError(`There is no "${area}".`)
    return 0
  } catch (error) {
    terminal.tell(`volenti: ${messageOf(error)}`)
    if (!(error instanceof UsageError)) return 1
    terminal.tell(area === 'records' ? 'npx volenti records --help has all commands.' : 'npx volenti --help has all areas.')
    return 2
  }
}
