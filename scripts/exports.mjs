// Writes the exports of package.json from the rooms of src, so that a new room, language or vendor is an entry at once; and its
// imports from those of src/package.json, which tools find first when they read the sources.
import { readFileSync, writeFileSync } from 'node:fs'
import { conditionalImports, door, rooms } from './rooms.mjs'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const before = JSON.stringify([manifest.exports, manifest.imports])

/** @param {string} file */
const entry = (file) => ({ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` })

manifest.exports = {
  '.': entry('core/index'),
  ...Object.fromEntries(
    rooms()
      .filter((room) => room !== 'core')
      .map((room) => [`./${room}`, entry(door(room))]),
  ),
  // TypeScript 6 looks for the types of a stylesheet too, where no bundler declares them.
  './styles.css': { types: './dist/styles.css.d.ts', default: './dist/styles.css' },
  './package.json': './package.json',
}

/** @param {string} source */
const built = (source) => source.replace('./', './dist/').replace(/\.tsx?$/, '.js')
manifest.imports = Object.fromEntries(
  Object.entries(conditionalImports()).map(([name, targets]) => [
    name,
    Object.fromEntries(Object.entries(targets).map(([condition, source]) => [condition, built(source)])),
  ]),
)

if (JSON.stringify([manifest.exports, manifest.imports]) !== before) {
  writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`)
  console.log(
    `package.json: imports are now ${Object.keys(manifest.imports).join(', ')}; exports are now ${Object.keys(manifest.exports).join(', ')}`,
  )
}
