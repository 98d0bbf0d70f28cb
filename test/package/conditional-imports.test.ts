import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { PROGRAM_START } from '../support/program-start.ts'

/** Bundles what a page imports from the built package, as a tool with these conditions does. */
async function bundle(platform: 'browser' | 'neutral' | 'node', conditions: readonly string[] = []) {
  const { outputFiles } = await build({
    stdin: { contents: "export { ConsentInitScript } from 'volenti/document'", resolveDir: '.', loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform,
    conditions: [...conditions],
    write: false,
    // Without it esbuild follows the paths of tsconfig.json to the sources.
    tsconfigRaw: {},
    external: ['react', 'react/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

it('keeps the program out of what a browser downloads', async () => {
  const code = await bundle('browser')
  expect(code).not.toContain(PROGRAM_START)
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(400)
})

it.each<['browser' | 'neutral' | 'node', readonly string[]]>([
  ['node', []],
  ['node', ['react-server']],
  ['neutral', []],
  ['browser', ['react-server']],
  ['browser', ['worker', 'workerd']],
  ['browser', ['edge-light', 'worker']],
  ['browser', ['deno']],
  ['browser', ['bun']],
])('gives the program to a server that is built for %s with the conditions %j', async (platform, conditions) => {
  expect(await bundle(platform, conditions)).toContain(PROGRAM_START)
})

it.each([
  [['react-server'], false],
  [[], true],
] as const)('takes a hook from React except in a server component: %j', async (conditions, isTaken) => {
  expect((await bundle('node', conditions)).includes('useSyncExternalStore')).toBe(isTaken)
})
