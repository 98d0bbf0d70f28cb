import { createRequire } from 'node:module'
import { type BuildOptions, build } from 'esbuild'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { RegisteredPolicy } from 'volenti'
import type * as Room from 'volenti/document'
import { CookiePolicy } from 'volenti/document'
import { consentInitScript } from 'volenti/server'
import { full } from './fixtures.ts'

const root = new URL('../..', import.meta.url).pathname

/** Bundles the entry the way a server component build does. */
async function bundle(options: Pick<BuildOptions, 'format' | 'packages'>) {
  const { metafile, outputFiles } = await build({
    ...options,
    entryPoints: ['src/document/index.ts'],
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    conditions: ['react-server'],
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    metafile: true,
    write: false,
  })
  return { inputs: Object.keys(metafile.inputs), code: outputFiles[0]?.text ?? '' }
}

describe('volenti/document in a server component', () => {
  it('reaches no file of the rooms that run in the browser', async () => {
    const { inputs } = await bundle({ packages: 'external', format: 'esm' })
    expect(inputs).toContain('src/document/cookie-policy.tsx')
    expect(inputs.filter((file) => /init-script\/use|-browser/.test(file))).toEqual(['src/document/init-script/use-is-needed-server.ts'])
    expect(inputs.filter((file) => !/^src\/(core|document|inline|locales)\//.test(file))).toEqual([])
  })

  it('holds no directive, and takes nothing from React but what makes elements', async () => {
    const { code } = await bundle({ packages: 'external', format: 'esm' })
    const imported = [...code.matchAll(/^import \{(.*)\} from "(.*)";$/gm)].flatMap(([, names = '', source]) =>
      names.split(',').map((name) => `${source} ${name.trim().split(' ')[0]}`),
    )
    expect([...new Set(imported)].sort()).toEqual([
      'react Fragment',
      'react createElement',
      'react/jsx-runtime Fragment',
      'react/jsx-runtime jsx',
      'react/jsx-runtime jsxs',
    ])
    expect(code.match(/^import /gm)?.length).toBe(code.match(/^import \{/gm)?.length)
    expect(code).not.toMatch(/['"]use client['"]/)
  })

  it('renders with the React of the server condition, which has no state, effects or context', async () => {
    const { code, inputs } = await bundle({ format: 'cjs' })
    expect(inputs.some((file) => file.includes('react.react-server'))).toBe(true)
    const module: { exports: Partial<Pick<typeof Room, 'ConsentInitScript' | 'CookiePolicy'>> } = { exports: {} }
    new Function('module', 'require', code)(module, createRequire(import.meta.url))
    const { ConsentInitScript: ServerScript = () => null, CookiePolicy: ServerPolicy = () => null } = module.exports
    expect(renderToStaticMarkup(<ServerPolicy policy={full} />)).toBe(renderToStaticMarkup(<CookiePolicy policy={full} />))
    const registered = full as unknown as RegisteredPolicy
    expect(renderToStaticMarkup(<ServerScript policy={registered} nonce="n" />)).toBe(`<script nonce="n">${consentInitScript(full)}</script>`)
  })
})
