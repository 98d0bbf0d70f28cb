// Writes the declarations of `services` and of the languages into dist. The bundler of declarations holds a program for every
// entry in memory, and there are over a hundred entries here; they only refer to types of other entries.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import ts from 'typescript'
import { door, rooms } from './rooms.mjs'

/** Modules that are no entry, and the entry that exports the same types. */
const ENTRIES = /** @type {Record<string, string>} */ ({
  '../../connect/kit': '../../connect/index',
  '../../core/internal': '../../core/index',
  '../../inline/index': '../../server/index',
  '../document-locale': '../index',
  '../locale': '../index',
})

/** @param {string} path */
const entryOf = (path) => `${ENTRIES[path] ?? path}.js`

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
const data = rooms().filter((room) => /^(services|locales)\//.test(room))
const program = ts.createProgram(
  data.map((room) => `src/${door(room)}.ts`),
  { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: 'src', outDir: 'dist' },
)
const { diagnostics } = program.emit(undefined, (file, text) => {
  if (!/(^|\/)dist\/(services|locales\/.+)\//.test(file)) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(
    file,
    text.replace(/(from |import\()(["'])(\..+?)\.ts\2/g, (_, before, quote, path) => `${before}${quote}${entryOf(path)}${quote}`),
  )
})
const errors = [...ts.getPreEmitDiagnostics(program), ...diagnostics]
if (errors.length > 0)
  throw new Error(ts.formatDiagnostics(errors, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => '', getNewLine: () => '\n' }))
