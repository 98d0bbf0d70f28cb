// A lock file that lacks another platform's optional package makes `npm ci` fail, there or everywhere.
import { readFileSync } from 'node:fs'

/** @type {{ packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }> }} */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

const missing = Object.entries(packages).flatMap(([path, { version, optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
    .map((name) => `${path.replace(/^.*node_modules\//, '')}@${version}: ${name} is not in package-lock.json`),
)

if (missing.length > 0) {
  console.error(missing.join('\n'))
  console.error('Pin the last version whose platform packages are all published, and lock again.')
  process.exitCode = 1
} else console.log(`package-lock.json: complete for every platform (${Object.keys(packages).length - 1} packages)`)
