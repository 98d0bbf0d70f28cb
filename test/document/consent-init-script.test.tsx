import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { RegisteredPolicy } from 'volenti'
import { ConsentInitScript } from 'volenti/document'
import { consentInitScript } from 'volenti/server'
import { full } from './fixtures.ts'

const policy = full as unknown as RegisteredPolicy
const defaults = [{ queue: 'dataLayer', call: ['consent', 'default', { ad_storage: 'denied' }] }]

it('prints the program with its data and options', () => {
  const html = renderToStaticMarkup(<ConsentInitScript policy={policy} defaults={defaults} />)
  expect(html).toBe(`<script>${consentInitScript(full, { defaults })}</script>`)
})

it('carries the nonce of the page', () => {
  expect(renderToStaticMarkup(<ConsentInitScript policy={policy} nonce="abc" />)).toMatch(/^<script nonce="abc">/)
})
