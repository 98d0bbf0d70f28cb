// Writes the exports of package.json from the rooms of src, so that a new room, language or vendor is an entry at once; its types
// for a TypeScript that looks at no exports (`moduleResolution: node`); and its imports from those of src/package.json, which
// tools find first when they read the sources.
import { readFileSync, writeFileSync } from 'node:fs'
import { conditionalImports, door, rooms } from './rooms.mjs'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const written = () => JSON.stringify([manifest.exports, manifest.types, manifest.typesVersions, manifest.imports])
const before = written()

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

manifest.types = `./dist/${door('core')}.d.ts`
manifest.typesVersions = {
  '*': {
    'services/*/connect': [`./dist/${door('services/*/connect')}.d.ts`],
    'styles.css': ['./dist/styles.css.d.ts'],
    // The second is for `types` itself, which passes through here too.
    '*': [`./dist/${door('*')}.d.ts`, './*'],
  },
}

/** @param {string} source */
const built = (source) => source.replace('./', './dist/').replace(/\.tsx?$/, '.js')
manifest.imports = Object.fromEntries(
  Object.entries(conditionalImports()).map(([name, targets]) => [
    name,
    Object.fromEntries(Object.entries(targets).map(([condition, source]) => [condition, built(source)])),
  ]),
)

if (written() !== before) {
  writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`)
  console.log(
    `package.json: imports are now ${Object.keys(manifest.imports).join(', ')}; exports are now ${Object.keys(manifest.exports).join(', ')}`,
  )
}
