import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** One fenced block of code, as a module beside the package's own source. */
interface Example {
  readonly title: string
  readonly fileName: string
  readonly code: string
}

/** The fenced `ts` and `tsx` blocks of a text, with the line each begins at. */
const blocksIn = (text: string) =>
  [...text.matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map(({ index, 1: language = '', 2: code = '' }) => ({
    line: text.slice(0, index).split('\n').length,
    language,
    code,
  }))

/** The place of an example that is a program alone. */
const ownFile = (path: string, line: number, language: string) => join(root, 'src', `example-${path.replaceAll(/\W/g, '-')}-${line}.${language}`)

/** The examples of a page. Those that begin with the name of a file, as in `// policy.ts`, are files of one folder. */
const examplesOfPage = (path: string): Example[] =>
  blocksIn(readFileSync(join(root, path), 'utf8')).map(({ line, language, code }) => {
    const [, name] = /^\/\/ (\S+\.tsx?)\n/.exec(code) ?? []
    const fileName = name ? join(root, 'src', `example-${path.replaceAll(/\W/g, '-')}`, name) : ownFile(path, line, language)
    return { title: `${path}:${line}`, fileName, code }
  })

/** The examples in the docstrings of a source file, each on its own. */
function examplesOfSource(path: string): Example[] {
  // What is no docstring is blanked, so that every line keeps its number.
  const source = readFileSync(join(root, path), 'utf8')
  const docstrings = [...source.matchAll(/^ *\/\*\*.*?\*\//gms)]
  return docstrings.flatMap(({ index, 0: comment }) => {
    const before = source.slice(0, index).replaceAll(/.+/g, '')
    return blocksIn(before + comment.replaceAll(/^ *\* ?/gm, '')).map(({ line, language, code }) => ({
      title: `${path}:${line}`,
      fileName: ownFile(path, line, language),
      code,
    }))
  })
}

/** Packages that examples import and that are not installed here. */
const AMBIENT = ['next-navigation', 'test-runners', 'translation-libraries'].map((name) => join(root, `test/types/${name}.d.ts`))

const sources = new Map<string, ts.SourceFile | undefined>()

/** The compiler's complaints about each example, checked as one program with the settings of the project. */
function complaintsAbout(examples: readonly Example[]): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const codeOf = new Map(examples.map(({ fileName, code }) => [fileName, code]))
  const folders = new Set([...codeOf.keys()].map(dirname))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, directoryExists, getSourceFile } = host
  host.fileExists = (fileName) => codeOf.has(fileName) || fileExists(fileName)
  host.readFile = (fileName) => codeOf.get(fileName) ?? readFile(fileName)
  host.directoryExists = (folder) => folders.has(folder) || directoryExists?.(folder) === true
  host.getSourceFile = (fileName, ...rest) => {
    const source = sources.get(fileName) ?? getSourceFile(fileName, ...rest)
    sources.set(fileName, source)
    return source
  }
  const program = ts.createProgram([...codeOf.keys(), ...AMBIENT], { ...options, moduleDetection: ts.ModuleDetectionKind.Force }, host)
  const diagnosticsOf = (fileName: string) => {
    const file = program.getSourceFile(fileName)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
  }
  return new Map(
    examples.map(({ fileName }) => [fileName, diagnosticsOf(fileName).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))]),
  )
}

const filesIn = (folder: string, pattern: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path))
    .sort()
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)

// The pages about errors hold pieces of policies; consent-error.test.ts runs these.
const pages = ['README.md', ...filesIn('docs', /^[\w-]+\.md$/)]
const examples = [...filesIn('src', /\.tsx?$/).flatMap(examplesOfSource), ...pages.flatMap(examplesOfPage)]

// A registration holds for a whole program, so what belongs to one that is shown is checked apart from the others.
const folderOf = ({ fileName }: Example) => (dirname(fileName) === join(root, 'src') ? fileName : dirname(fileName))
const registering = new Set(examples.filter(({ code }) => code.includes('interface Register')).map(folderOf))
const others = examples.filter((example) => !registering.has(folderOf(example)))
const wrong = { title: '', fileName: join(root, 'src', 'example-wrong.ts'), code: `import { definePolicy } from 'volenti'\ndefinePolicy(1)` }
const complaints = new Map(
  [[...others, wrong], ...[...registering].map((folder) => examples.filter((example) => folderOf(example) === folder))].flatMap((program) => [
    ...complaintsAbout(program),
  ]),
)

describe('the examples in docstrings and pages', () => {
  it('are found', () => {
    const titles = examples.map(({ title }) => title.replace(/:\d+$/, ''))
    for (const title of ['src/core/policy/define-policy.ts', 'src/core/register.ts', 'README.md']) expect(titles).toContain(title)
    expect(new Set(examples.map(({ fileName }) => fileName)).size).toBe(examples.length)
  })

  it('are checked', () => {
    expect(complaints.get(wrong.fileName)).toHaveLength(1)
  })

  it.each(examples)('compile: $title', ({ fileName }) => {
    expect(complaints.get(fileName)).toEqual([])
  })
})
