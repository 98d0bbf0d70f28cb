// Makes the string `src/inline/program.min.ts` of the inline program. With `--check` it writes nothing, and fails where
// the file is not what it would write.
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const target = 'src/inline/program.min.ts'

/** @param {string} file @param {string} parameters */
async function minified(file, parameters) {
  const { outputFiles } = await build({
    entryPoints: [`src/inline/${file}`],
    bundle: true,
    minify: true,
    // As a module its outermost names are shortened too; the function around it keeps them off the page.
    format: 'esm',
    target: 'es2021',
    write: false,
  })
  return `(${parameters}=>{${outputFiles[0]?.text.trim()}})`
}

const program = await minified('program.ts', 'data')
const queueDefaults = await minified('queue-defaults.ts', '(defaults,isGranted)')
const literal = (/** @type {string} */ code) => `'${code.replace(/[\\']/g, '\\$&')}'`
const source = `// Made by scripts/build-inline.mjs; do not edit.
/** The inline program of program.ts, minified: an expression that is a function of its data. */
export const PROGRAM =
  ${literal(program)}
/** The program of queue-defaults.ts: a function of the defaults and of what is granted. */
export const QUEUE_DEFAULTS =
  ${literal(queueDefaults)}
`
const bytes = gzipSync(program, { level: 9 }).length

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== source) throw new Error(`${target} is out of date: run node scripts/build-inline.mjs`)
} else writeFileSync(target, source)
console.log(`${target}: ${program.length} bytes, ${bytes} gzipped; for defaults ${queueDefaults.length} more`)
