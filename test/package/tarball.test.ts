import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

it.each([
  { module: 'esnext', moduleResolution: 'bundler' },
  // This one looks at no exports. Older sites have it, with bundlers that do.
  { module: 'esnext', moduleResolution: 'node10', ignoreDeprecations: '6.0' },
])('infers the ids of a registered policy, and refuses a mistyped one: $moduleResolution', (resolution) => {
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
import { consentFixture } from 'volenti/testing/playwright'
import { metaPixelConnector } from 'volenti/services/meta-pixel/connect'
import { policy } from './policy'
export const others = [consentFixture, metaPixelConnector({ pixelId: '1' })]
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
    ...resolution,
    types: [],
  }
  writeFileSync(join(site, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['page.tsx'] }))

  let errors = ''
  try {
    run(bin('tsc'), ['-p', '.', '--pretty', 'false'], site)
  } catch (error) {
    errors = String((error as Error).cause)
  }
  expect(errors.trim().split('\n')).toEqual([expect.stringMatching(/^page\.tsx\(8,.*'"analitics"'/)])
})

it('holds the licence, the readme, the changelog and the pages it links to beside what is built', () => {
  const files = run('tar', ['-tzf', tarball]).split('\n')
  expect(files).toEqual(expect.arrayContaining(['package/LICENSE', 'package/CHANGELOG.md', 'package/docs/server.md', 'package/package.json']))
  const outside = files.filter((file) => file && !/^package\/(dist\/|docs\/|[A-Z]+(\.md)?$|package\.json$)/.test(file))
  expect(outside).toEqual([])
  expect(readFileSync('LICENSE', 'utf8')).toContain('MIT License')
})

describe('what is shipped', () => {
  const folder = join(site, 'node_modules/volenti')
  const filesIn = (ending: RegExp) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => ending.test(file) && statSync(join(folder, file)).isFile())
      .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

  it('names no folder of the machine that built it', () => {
    const places = [resolve('.'), homedir(), tmpdir()].filter((place) => place !== '/')
    const files = filesIn(/\.(m?js|ts|map|json|css|md)$/)
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter(({ text }) => places.some((place) => text.includes(`${place}/`)) || /file:\/\/\/|[A-Z]:\\\\/.test(text))).toEqual([])
  })

  it('has maps that point to its own sources, and nowhere else', () => {
    const maps = filesIn(/\.map$/)
    expect(maps.length).toBeGreaterThan(20)
    for (const { file, text } of maps) {
      const { sources, sourceRoot } = JSON.parse(text) as { sources: string[]; sourceRoot?: string }
      expect([file, sourceRoot ?? '']).toEqual([file, ''])
      for (const source of sources) expect(join(dirname(file), source)).toMatch(/^src\/[\w-]+(\/[\w-]+)*\.(min\.)?(ts|tsx)$/)
    }
  })

  it('runs nothing when it is installed, and takes no text for code', () => {
    const { scripts = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { scripts?: Record<string, string> }
    expect(Object.keys(scripts).filter((name) => /install|prepare|prepublish|pack/.test(name.replace('check:package', '')))).toEqual([])
    const code = filesIn(/\.js$/)
    expect(code.length).toBeGreaterThan(20)
    for (const { file, text } of code)
      expect([file, /\beval\(|\bnew Function\b|\.(inner|outer)HTML\b|document\.write/.exec(text)]).toEqual([file, null])
  })

  it('holds no test and no word that looks like a secret', () => {
    const files = filesIn(/./).filter(({ file }) => !file.startsWith('node_modules'))
    expect(files.filter(({ file }) => /(^|\/)(test|tests|__tests__|node_modules|\.\w+)\//.test(file) || /\.(test|spec)\./.test(file))).toEqual([])
    const secret = /-----BEGIN [A-Z ]*PRIVATE KEY|\b(npm|ghp|gho|github_pat)_\w{20,}|\bAKIA[A-Z0-9]{16}\b|_authToken/
    expect(files.filter(({ text }) => secret.test(text)).map(({ file }) => file)).toEqual([])
  })
})
