import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** What the project's own lint rules say about one import in one file. */
function lint(file: string, statement: string) {
  const folder = temporaryFolder({ 'biome.json': readFileSync('biome.json', 'utf8'), [file]: `${statement}\n` })
  const { stdout } = spawnSync(resolve('node_modules/.bin/biome'), ['lint', '--only=style/noRestrictedImports', '--reporter=json', '.'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string }[] }
  return diagnostics.map(({ category }) => category)
}

it.each([
  ['core/policy/planted.ts', "import { a } from '../record/record.ts'"],
  ['services/stripe/planted.ts', "import { a } from '../../core/internal.ts'"],
  ['locales/en/planted.ts', "import type { A } from '../locale.ts'"],
  ['server/planted.ts', "import { a } from '../inline/index.ts'"],
  ['build/planted.ts', "import { a } from '../core/internal.ts'"],
  ['build/planted.ts', "export const a = () => import('vite')"],
  ['records/planted.ts', "import { a } from '../core/internal.ts'"],
  ['records/planted.ts', "import { a } from '../server/internal.ts'"],
  ['records/planted.ts', "export const a = () => import('jose')"],
  ['records/sql/planted.ts', "import { a } from '../chain.ts'"],
  ['records/embedded/planted.ts', "import { a } from 'node:fs'"],
  ['cli/planted.ts', "import { a } from '../records/postgres/index.ts'"],
  ['cli/planted.ts', "export const a = () => import('pg')"],
  ['document/planted.tsx', "import { Fragment, type ReactNode } from 'react'"],
  ['document/planted.tsx', "import { a } from '../locales/en/index.ts'"],
  ['document/planted.tsx', "import { a } from '../inline/index.ts'"],
  ['document/planted.tsx', "import { a } from '#program-text'"],
  ['document/init-script/use-planted.ts', "import { useSyncExternalStore } from 'react'"],
  ['react/planted.tsx', "import { useState } from 'react'"],
  ['react/planted.tsx', "import type { A } from '../locales/locale.ts'"],
  ['ui/banner/planted.tsx', "import { a } from '../../react/internal.ts'"],
  ['ui/banner/planted.tsx', "import * as Dialog from '@radix-ui/react-dialog'"],
  ['testing/planted.tsx', "import { a } from '../react/index.ts'"],
])('lets src/%s say: %s', (file, statement) => {
  expect(lint(`src/${file}`, statement)).toEqual([])
})

it.each([
  ['core/policy/planted.ts', "import { a } from '../../react/index.ts'"],
  ['core/policy/planted.ts', "import { a } from 'react'"],
  ['core/policy/planted.ts', "export { a } from 'react-dom/client'"],
  ['core/policy/planted.ts', "export const a = () => import('../../ui/index.ts')"],
  ['core/policy/planted.ts', "import { a } from 'volenti'"],
  ['inline/planted.ts', "import { a } from '../core/index.ts'"],
  ['inline/planted.ts', "import { a } from 'react'"],
  ['locales/en/planted.ts', "import { a } from 'react'"],
  ['locales/en/planted.ts', "import { a } from '../../document/index.ts'"],
  ['services/stripe/planted.ts', "import { a } from '../../core/policy/policy.ts'"],
  ['services/stripe/planted.ts', "import { a } from 'react'"],
  ['server/planted.ts', "import { a } from 'react-dom/server'"],
  ['server/planted.ts', "import { a } from '../document/index.ts'"],
  ['build/planted.ts', "import { a } from '../core/policy/rules.ts'"],
  ['build/planted.ts', "import { a } from '../server/index.ts'"],
  ['build/planted.ts', "import { a } from 'react'"],
  ['build/planted.ts', "import { a } from 'node:fs'"],
  ['server/planted.ts', "import { a } from '../build/index.ts'"],
  ['records/planted.ts', "import { a } from '../core/policy/rules.ts'"],
  ['records/planted.ts', "import { a } from '../server/read-body.ts'"],
  ['records/planted.ts', "import { a } from '../cli/run.ts'"],
  ['records/planted.ts', "import { a } from 'node:crypto'"],
  ['records/postgres/planted.ts', "import { a } from 'pg'"],
  ['records/embedded/planted.ts', "import { a } from '../../server/internal.ts'"],
  ['cli/planted.ts', "import { a } from '../records/chain.ts'"],
  ['server/planted.ts', "import { a } from '../records/index.ts'"],
  ['document/planted.tsx', "import { useState } from 'react'"],
  ['document/planted.tsx', "import * as React from 'react'"],
  ['document/planted.tsx', "import { a } from 'react-dom'"],
  ['document/planted.tsx', "import { a } from '../react/index.ts'"],
  ['document/planted.tsx', "import { a } from '../locales/de/index.ts'"],
  ['document/planted.tsx', "import { a } from '../inline/program.min.ts'"],
  ['document/init-script/planted-browser.ts', "import { a } from '../../inline/index.ts'"],
  ['document/init-script/planted-browser.ts', "import { a } from '../../core/internal.ts'"],
  ['react/planted.tsx', "import { a } from '../core/store/create-consent-store.ts'"],
  ['react/planted.tsx', "import { a } from '../core/index.ts'"],
  ['react/planted.tsx', "import { a } from '../locales/en/index.ts'"],
  ['react/planted.tsx', "import { a } from '../ui/index.ts'"],
  ['react/planted.tsx', "import { a } from '@radix-ui/react-dialog'"],
  ['ui/banner/planted.tsx', "import { a } from '../../react/use-consent.ts'"],
  ['ui/banner/planted.tsx', "import { a } from '../../testing/index.ts'"],
  ['ui/banner/planted.tsx', "import { a } from 'posthog-js'"],
  ['testing/planted.tsx', "import { a } from '../ui/index.ts'"],
])('forbids src/%s to say: %s', (file, statement) => {
  expect(lint(`src/${file}`, statement)).toEqual(['lint/style/noRestrictedImports'])
})
