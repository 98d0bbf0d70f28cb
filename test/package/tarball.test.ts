import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { rooms, specifier } from '../../scripts/rooms.mjs'

const site = mkdtempSync(join(tmpdir(), 'volenti-site-'))
let tarball = ''

/** Runs a command to its end, and throws with what it said where it fails. */
function run(command: string, args: readonly string[], cwd = '.') {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error([command, ...args].join(' '), { cause: `${stdout}${stderr}` })
  }
}

const bin = (name: string) => resolve('node_modules/.bin', name)

beforeAll(() => {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', site])) as { filename: string }[]
  tarball = join(site, packed?.filename ?? '')
  writeFileSync(join(site, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const { react, 'react-dom': reactDom, '@types/react': types } = manifest.devDependencies
  const packages = [tarball, `react@${react}`, `react-dom@${reactDom}`, `@types/react@${types}`]
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages], site)
})

afterAll(() => rmSync(site, { recursive: true, force: true }))

it('satisfies publint', () => {
  expect(run(bin('publint'), [tarball, '--strict'])).toContain('All good!')
})

it('has types that match its modules', () => {
  expect(run(bin('attw'), [tarball, '--profile', 'esm-only', '--exclude-entrypoints', './styles.css', '--no-emoji'])).toContain(
    'node16 (from ESM): OK (ESM)',
  )
})

it.each(rooms().map(specifier))('imports %s in plain Node, without a DOM', (name) => {
  const exported = run(process.execPath, ['--input-type=module', '-e', `console.log(Object.keys(await import('${name}')).join())`], site)
  expect(exported.trim()).not.toBe('')
})

it('infers the ids of a registered policy, and refuses a mistyped one', () => {
  writeFileSync(
    join(site, 'policy.ts'),
    `import { definePolicy } from 'volenti'
export const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {} },
})
declare module 'volenti' { interface Register { policy: typeof policy } }
`,
  )
  writeFileSync(
    join(site, 'page.tsx'),
    `import { ConsentGate, ConsentProvider, useGranted } from 'volenti/react'
import 'volenti/styles.css'
import { policy } from './policy'
export const useRight = () => useGranted('analytics')
export const useWrong = () => useGranted('analitics')
export const Page = () => <ConsentProvider policy={policy}><ConsentGate category="analytics">Counted</ConsentGate></ConsentProvider>
`,
  )
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    jsx: 'react-jsx',
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
  }
  writeFileSync(join(site, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['page.tsx'] }))

  let errors = ''
  try {
    run(bin('tsc'), ['-p', '.', '--pretty', 'false'], site)
  } catch (error) {
    errors = String((error as Error).cause)
  }
  expect(errors.trim().split('\n')).toEqual([expect.stringMatching(/^page\.tsx\(5,.*'"analitics"'/)])
})

it('holds the licence, the readme, the changelog and the pages it links to beside what is built', () => {
  const files = run('tar', ['-tzf', tarball]).split('\n')
  expect(files).toEqual(expect.arrayContaining(['package/LICENSE', 'package/CHANGELOG.md', 'package/docs/server.md', 'package/package.json']))
  const outside = files.filter((file) => file && !/^package\/(dist\/|docs\/|[A-Z]+(\.md)?$|package\.json$)/.test(file))
  expect(outside).toEqual([])
  expect(readFileSync('LICENSE', 'utf8')).toContain('MIT License')
})
