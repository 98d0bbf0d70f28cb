// Packs what is built and puts it where the examples install it from.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const folder = mkdtempSync('examples/.pack-')
const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' }))
renameSync(join(folder, packed.filename), 'examples/volenti.tgz')
rmSync(folder, { recursive: true })
