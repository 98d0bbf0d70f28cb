import { copyFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const common = { bundle: true, format: 'esm', jsx: 'automatic', minify: true, define: { 'process.env.NODE_ENV': '"production"' } }

await build({ ...common, entryPoints: ['src/server.tsx'], outdir: 'dist', platform: 'node', packages: 'external', target: 'node20' })
await build({ ...common, entryPoints: ['src/client.tsx'], outdir: 'dist/public', splitting: true, target: 'es2022' })
await copyFile(fileURLToPath(import.meta.resolve('volenti/styles.css')), 'dist/public/styles.css')
