// Makes the string `src/inline/program.min.ts` of the inline program. With `--check` it writes nothing, and fails where
// the file is not what it would write.
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const target = 'src/inline/program.min.ts'

const { outputFiles } = await build({
  entryPoints: ['src/inline/program.ts'],
  bundle: true,
  minify: true,
  // As a module its outermost names are shortened too; the function around it keeps them off the page.
  format: 'esm',
  target: 'es2021',
  write: false,
})
const program = `(data=>{${outputFiles[0]?.text.trim()}})`
const literal = program.replace(/[\\']/g, '\\$&')
const source = `// Made by scripts/build-inline.mjs from program.ts; do not edit.
/** The inline program, minified: an expression that is a function of its data. */
export const PROGRAM =
  '${literal}'
`
const bytes = gzipSync(program, { level: 9 }).length

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== source) throw new Error(`${target} is out of date: run node scripts/build-inline.mjs`)
} else writeFileSync(target, source)
console.log(`${target}: ${program.length} bytes, ${bytes} gzipped`)
