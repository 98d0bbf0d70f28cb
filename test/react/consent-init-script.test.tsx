import { act, render } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import type { RegisteredPolicy } from 'volenti'
import { ConsentInitScript } from 'volenti/document'
import { consentInitScript } from 'volenti/server'
import { policy } from '../support/policies.ts'

// The tests run in Node, so `#program-text` is the variant of a server here.
vi.mock('../../src/document/init-script/program-text.ts', () => import('../../src/document/init-script/program-text-browser.ts'))

const registered = policy as unknown as RegisteredPolicy

it('hydrates the script of a server without a complaint and without touching it, and removes it afterwards', async () => {
  const container = document.createElement('div')
  // A browser shows scripts an empty nonce as soon as the element is in the page.
  container.innerHTML = `<script nonce="">${consentInitScript(policy)}</script>`
  document.body.append(container)
  const script = container.querySelector('script')
  const observer = new MutationObserver(() => {})
  if (script) observer.observe(script, { attributes: true, characterData: true, childList: true, subtree: true })
  const complaint = vi.fn()
  const root = await act(async () => hydrateRoot(container, <ConsentInitScript policy={registered} nonce="abc" />, { onRecoverableError: complaint }))
  expect(script?.textContent).toBe(consentInitScript(policy))
  expect(observer.takeRecords()).toEqual([])
  expect(complaint).not.toHaveBeenCalled()
  expect(container.childElementCount).toBe(0)
  observer.disconnect()
  root.unmount()
  container.remove()
})

it('passes data attributes on to the element, and nothing that chooses or runs code', () => {
  const hostile = { src: 'https://other.test/', SRC: 'https://other.test/', type: 'module', onload: 'run()', onLoad: () => undefined, async: true }
  const html = renderToString(<ConsentInitScript policy={registered} data-cfasync="false" data-count={2} {...hostile} />)
  const template = document.createElement('template')
  template.innerHTML = html
  const script = template.content.firstElementChild
  expect(script?.getAttributeNames().map((name) => `${name}=${script.getAttribute(name)}`)).toEqual(['data-cfasync=false', 'data-count=2'])
})

it('renders nothing in a page that no server rendered', () => {
  expect(render(<ConsentInitScript policy={registered} />).container.childElementCount).toBe(0)
})
