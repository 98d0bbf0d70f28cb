import node from '@astrojs/node'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'

export default defineConfig({
  adapter: node({ mode: 'standalone' }),
  integrations: [react()],
  // Astro takes forms from the site's own origin alone, and believes the address of a request only where it is named here.
  security: { allowedDomains: [{ hostname: 'localhost' }] },
})
