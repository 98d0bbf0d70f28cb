import react from '@vitejs/plugin-react'
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite'
import { type ConsentInitOptions, consentInitHash, consentInitScript } from 'volenti/server'
import { policy } from './src/policy.ts'

/** What tags that are loaded later are told first: nothing is allowed yet. */
const options: ConsentInitOptions = {
  defaults: [{ queue: 'dataLayer', call: ['consent', 'default', { analytics_storage: 'denied', ad_storage: 'denied' }] }],
}

/** Puts the program in front of everything else, and allows it by its hash, so that no inline script needs a server. */
const consentInit: Plugin = {
  name: 'consent-init',
  async transformIndexHtml(_, { server }) {
    const rules = `script-src 'self' ${await consentInitHash(policy, options)}; style-src 'self'; require-trusted-types-for 'script'`
    const tags: HtmlTagDescriptor[] = [{ tag: 'script', children: consentInitScript(policy, options), injectTo: 'head-prepend' }]
    // Vite's own scripts need more while developing.
    if (!server) tags.unshift({ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: rules }, injectTo: 'head-prepend' })
    return tags
  },
}

export default defineConfig({
  plugins: [react(), consentInit],
  preview: {
    port: Number(process.env.PORT ?? 4173),
    strictPort: true,
    // Another site that frames the page could have the visitor click "Accept all" unseen. A meta element cannot say this.
    headers: { 'Content-Security-Policy': "frame-ancestors 'none'" },
  },
})
