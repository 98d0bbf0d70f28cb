import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { aliases } from '../../aliases.ts'
import { DATA, demoServer } from './server/demo-server.ts'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), demoServer()],
  // The demo runs the package's source; a site of its own installs volenti and has no alias.
  resolve: { alias: aliases },
  server: {
    fs: {
      allow: [fileURLToPath(new URL('../..', import.meta.url))],
      // Vite serves what is below its root, and the records are.
      deny: ['.env', '.env.*', '*.{crt,pem}', '**/.git/**', `${DATA}/**`],
    },
    watch: { ignored: [`${DATA}/**`] },
  },
})
