import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = new URL('.', import.meta.url).pathname

/** The package by its own name, from source. */
const alias = [
  { find: /^volenti$/, replacement: `${root}src/core/index.ts` },
  { find: /^volenti\/locales\/(.+)$/, replacement: `${root}src/locales/$1/index.ts` },
  { find: 'volenti/styles.css', replacement: `${root}src/ui/styles.css` },
  { find: /^volenti\/(.+)$/, replacement: `${root}src/$1/index.ts` },
]

export default defineConfig({
  plugins: [react()],
  resolve: { alias },
  test: {
    testTimeout: 15_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/{core,document,inline,locales,server,services,types}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/fail-on-console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['test/{react,ui}/**/*.test.tsx'],
          setupFiles: ['test/support/fail-on-console.ts', 'test/support/testing-library.ts'],
        },
      },
    ],
  },
})
