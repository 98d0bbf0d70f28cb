// A lock file that lacks another platform's optional package makes `npm ci` fail, there or everywhere.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** @typedef {{ version?: string; integrity?: string; resolved?: string; optionalDependencies?: Record<string, string> }} Package */

/** @param {string} lock @returns {Record<string, Package>} */
const read = (lock) => JSON.parse(readFileSync(lock, 'utf8')).packages

const examples = readdirSync('examples').map((name) => `examples/${name}/package-lock.json`)
const locks = ['package-lock.json', 'bench/package-lock.json', 'test/react-18/package-lock.json', ...examples].filter((lock) => existsSync(lock))

const faults = locks.flatMap((lock) => {
  const packages = read(lock)
  return Object.entries(packages).flatMap(([path, { version, integrity, resolved = '', optionalDependencies = {} }]) => [
    ...Object.keys(optionalDependencies)
      .filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map((name) => `${path.replace(/^.*node_modules\//, '')}@${version}: ${name} is not in ${lock}. Pin the last complete version.`),
    // Each build of the package has another one.
    ...(resolved.startsWith('file:') && integrity ? [`${lock}: take the integrity of ${path} out, which holds for one build only.`] : []),
  ])
})

if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exitCode = 1
} else console.log(`complete for every platform: ${locks.join(', ')}`)
