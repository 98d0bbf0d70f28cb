import { defineConfig } from 'tsup'
import { rooms } from './scripts/rooms.mjs'

const entry = Object.fromEntries(rooms().map((room) => [`${room}/index`, `src/${room}/index.ts`]))

export default defineConfig({
  entry,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  // Each dynamic import stays a chunk of its own, and rooms share their code instead of repeating it.
  splitting: true,
  // Rollup's tree shaking strips 'use client'; esbuild shakes without it.
  treeshake: false,
  sourcemap: true,
  // tsup sets `baseUrl` for the declarations, which TypeScript 6 calls deprecated.
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    // A chunk would carry its source's name into the network panel, where filter lists hunt for names.
    options.chunkNames = 'part-[hash]'
  },
})
