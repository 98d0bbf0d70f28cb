// Writes the exports of package.json from the rooms of src, so that a new room, language or vendor is an entry at once.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { rooms } from './rooms.mjs'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const before = JSON.stringify(manifest.exports)

manifest.exports = {
  ...Object.fromEntries(
    rooms().map((room) => [room === 'core' ? '.' : `./${room}`, { types: `./dist/${room}/index.d.ts`, default: `./dist/${room}/index.js` }]),
  ),
  ...(existsSync('src/ui/styles.css') ? { './styles.css': './dist/styles.css' } : {}),
  './package.json': './package.json',
}

if (JSON.stringify(manifest.exports) !== before) {
  writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`)
  console.log(`package.json: exports are now ${Object.keys(manifest.exports).join(', ')}`)
}
