// What `npm install` of a library puts on the disk, without React.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH, PACKAGE } from './folders.mjs'

/** @typedef {Readonly<Record<string, string>>} Ranges */
/**
 * @typedef {object} Locked
 * @property {Ranges} [dependencies]
 * @property {Ranges} [optionalDependencies]
 * @property {Ranges} [peerDependencies]
 * @property {Readonly<Record<string, { readonly optional?: boolean }>>} [peerDependenciesMeta]
 */

/** A site has them anyway. */
const THERE = new Set(['react', 'react-dom'])

/** The names of what npm installs with a package. @param {Locked} locked */
const broughtBy = ({ dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta = {} }) =>
  [
    ...Object.keys({ ...dependencies, ...optionalDependencies }),
    ...Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional),
  ].filter((name) => !THERE.has(name))

/** The bytes of a package, those of packages in it left out. @param {string} folder @returns {number} */
const bytesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .reduce((sum, entry) => sum + (entry.isDirectory() ? bytesOf(join(folder, entry.name)) : statSync(join(folder, entry.name)).size), 0)

/**
 * Where a lock file has a package that another one asks for: beside it, or further up.
 *
 * @param {Record<string, Locked>} packages
 * @param {string} from
 * @param {string} name
 * @returns {string | undefined}
 */
function find(packages, from, name) {
  const path = `${from ? `${from}/` : ''}node_modules/${name}`
  if (packages[path]) return path
  return from ? find(packages, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name) : undefined
}

/**
 * The folders of what a package brings with it.
 *
 * @param {string} root
 * @param {readonly string[]} wanted
 */
function foldersOf(root, wanted) {
  /** @type {Record<string, Locked>} */
  const packages = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  /** @type {Set<string>} */
  const paths = new Set()
  /** @param {string} from @param {string} name */
  const add = (from, name) => {
    const path = find(packages, from, name)
    // What is for another platform is not there.
    if (!path || paths.has(path) || !existsSync(join(root, path))) return
    paths.add(path)
    for (const next of broughtBy(packages[path] ?? {})) add(path, next)
  }
  for (const name of wanted) add('', name)
  return [...paths].map((path) => join(root, path))
}

/**
 * How many packages an installation of a library is, itself included, and how many kB.
 *
 * @param {string} name
 */
export function installed(name) {
  if (name === 'volenti') {
    const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: PACKAGE, encoding: 'utf8' }))
    const { dependencies = {} } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
    const folders = foldersOf(PACKAGE, Object.keys(dependencies))
    return { packages: folders.length + 1, size: (packed.unpackedSize + folders.reduce((sum, folder) => sum + bytesOf(folder), 0)) / 1000 }
  }
  const folders = foldersOf(BENCH, [name])
  return { packages: folders.length, size: folders.reduce((sum, folder) => sum + bytesOf(folder), 0) / 1000 }
}
