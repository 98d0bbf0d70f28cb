import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** One fenced block of a docstring, as a module that stands beside the package's own source. */
interface Example {
  readonly title: string
  readonly fileName: string
  readonly code: string
}

/** The fenced `ts` and `tsx` blocks of every docstring in a source file, with the line each begins at. */
function examplesIn(path: string): Example[] {
  const source = readFileSync(join(root, path), 'utf8')
  return [...source.matchAll(/^ *\/\*\*.*?\*\//gms)].flatMap((comment) =>
    [...comment[0].matchAll(/^ *\* ```(tsx?)\n(.*?)^ *\* ```$/gms)].map((block) => {
      const line = source.slice(0, comment.index + block.index).split('\n').length
      const code = (block[2] ?? '').replaceAll(/^ *\* ?/gm, '')
      return { title: `${path}:${line}`, fileName: join(root, 'src', `example-${path.replaceAll(/\W/g, '-')}-${line}.${block[1]}`), code }
    }),
  )
}

/** The compiler's complaints about each example, checked as one program with the settings of the project. */
function complaintsAbout(examples: readonly Example[]): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const codeOf = new Map(examples.map(({ fileName, code }) => [fileName, code]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (fileName) => codeOf.has(fileName) || fileExists(fileName)
  host.readFile = (fileName) => codeOf.get(fileName) ?? readFile(fileName)
  const program = ts.createProgram([...codeOf.keys()], { ...options, moduleDetection: ts.ModuleDetectionKind.Force }, host)
  const diagnosticsOf = (fileName: string) => {
    const file = program.getSourceFile(fileName)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
  }
  return new Map(
    examples.map(({ fileName }) => [fileName, diagnosticsOf(fileName).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))]),
  )
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path))
const examples = files.sort().flatMap((path) => examplesIn(`src/${path.replaceAll('\\', '/')}`))
// A registration holds for the whole program, so the example that shows one is checked apart from the others.
const registering = examples.filter(({ code }) => code.includes('interface Register'))
const others = examples.filter((example) => !registering.includes(example))
const wrong = { title: '', fileName: join(root, 'src', 'example-wrong.ts'), code: `import { definePolicy } from 'volenti'\ndefinePolicy(1)` }
const complaints = new Map([...complaintsAbout([...others, wrong]), ...complaintsAbout(registering)])

describe('the examples in docstrings', () => {
  it('are found', () => {
    const titles = examples.map(({ title }) => title.replace(/:\d+$/, ''))
    expect(titles).toContain('src/core/policy/define-policy.ts')
    expect(titles).toContain('src/core/register.ts')
    expect(registering).toHaveLength(1)
  })

  it('are checked', () => {
    expect(complaints.get(wrong.fileName)).toHaveLength(1)
  })

  it.each(examples)('compile: $title', ({ fileName }) => {
    expect(complaints.get(fileName)).toEqual([])
  })
})
