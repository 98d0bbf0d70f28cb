import { existsSync } from 'node:fs'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { aliases } from './aliases.ts'
import { isEngine } from './scripts/browser.mjs'
import { browserMode } from './test/support/engines.ts'
import { react18 } from './test/support/react-18.ts'

// One engine per process: WebKit beside another one hangs.
const engine = process.env.ENGINE ?? 'chromium'
if (!isEngine(engine)) throw new Error(`ENGINE=${engine} is none of chromium, firefox, webkit.`)

const failOnConsole = 'test/support/fail-on-console.ts'
const testingLibrary = 'test/support/testing-library.ts'
const sharedPage = 'test/support/shared-page.ts'
const jsdom = {
  environment: 'jsdom',
  include: ['test/{react,testing,ui}/**/*.test.tsx', 'test/{connect,deletion,events,scripts,sync}/**/*.test.ts'],
  // In this order: what comes first cleans up last.
  setupFiles: [sharedPage, failOnConsole, testingLibrary],
  isolate: false,
}

export default defineConfig({
  plugins: [react()],
  resolve: { alias: aliases },
  test: {
    testTimeout: 15_000,
    // What is waited for comes in its own time on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'test/{build,core,document,inline,locales,records,regimes,security,server,services,ssr}/**/*.test.{ts,tsx}',
            'test/testing/**/*.test.ts',
          ],
          exclude: ['test/records/postgres/**'],
          setupFiles: [failOnConsole],
          isolate: false,
        },
      },
      // What the tools do, and what the docs show: each file mocks modules or starts processes.
      {
        extends: true,
        test: { name: 'tools', environment: 'node', include: ['test/{tools,types}/**/*.test.{ts,tsx}'], setupFiles: [failOnConsole] },
      },
      { extends: true, test: { ...jsdom, name: 'jsdom' } },
      {
        extends: true,
        resolve: react18.resolve,
        test: { ...jsdom, name: 'react-18', include: ['test/{react,testing,ui}/**/*.test.tsx', 'test/react-18/*.test.tsx'], server: react18.server },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          environment: 'node',
          include: ['test/records/postgres/**/*.test.ts'],
          globalSetup: 'test/records/support/start-postgres.ts',
          setupFiles: [failOnConsole],
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'nginx', environment: 'node', include: ['test/caches/**/*.test.tsx'], setupFiles: [failOnConsole], hookTimeout: 60_000 },
      },
      // What the tools and the built package do: processes are started, so a test takes seconds.
      {
        extends: true,
        test: { name: 'package', environment: 'node', include: ['test/package/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/{e2e,first-paint}/**/*.test.ts'],
          globalSetup: 'test/e2e/support/build-demo.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // The examples, installed from the packed package and built by their frameworks: minutes, if nothing is installed yet.
      {
        extends: true,
        test: {
          name: 'frameworks',
          environment: 'node',
          include: ['test/frameworks/*.test.ts'],
          globalSetup: 'test/frameworks/support/pack.ts',
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.browser.test.tsx'],
          // Words are the same in every engine.
          exclude: engine === 'chromium' ? [] : ['test/browser/stories-in-languages.browser.test.tsx'],
          setupFiles: [failOnConsole, testingLibrary],
          browser: browserMode(engine),
        },
      },
      ...(existsSync('stories')
        ? [
            {
              extends: true as const,
              plugins: [storybookTest({ configDir: '.storybook' })],
              test: { name: 'stories', env: { VITE_ENGINE: engine }, setupFiles: [failOnConsole], browser: browserMode(engine) },
            },
          ]
        : []),
    ],
  },
})
