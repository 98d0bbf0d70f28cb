// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Policy } from 'volenti'
import { CookiePolicy } from 'volenti/document'

const HTML = '<img src=x onerror=alert(1)>'

const LINKS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:alert(1)',
]

/** A policy that was never validated: every text is markup, every link is `link`. */
const hostile = (link: string): Policy => ({
  site: { name: HTML, contact: link, url: link },
  lastUpdated: HTML,
  categories: {
    necessary: { required: true, title: HTML, description: HTML, purposes: [{ id: 'x', title: HTML, description: HTML }] },
    other: { title: HTML, description: HTML, sellsOrShares: true },
  },
  services: { tool: { category: 'other', title: HTML, purpose: HTML, vendor: { name: HTML, privacyUrl: link } } },
  cookies: [{ name: HTML, category: 'other', purpose: HTML, duration: HTML as 'session' }],
  thirdParties: [{ role: HTML, examples: [HTML] }],
  links: { cookiePolicy: link, privacyPolicy: link },
  cookie: { name: HTML },
  askAgain: { afterGrant: HTML as 'persistent' },
})

function show(policy: Policy) {
  const html = renderToStaticMarkup(<CookiePolicy policy={policy} />)
  document.body.innerHTML = html
  return html
}

describe('a hostile policy', () => {
  it.each(LINKS)('renders the link %j as text and its markup as text', (link) => {
    show(hostile(link))
    expect([...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual(['#cookie-settings', '#cookie-settings'])
    expect(document.querySelectorAll('img, script, iframe')).toHaveLength(0)
    expect(document.querySelector('[data-slot=volenti-table] code')?.textContent).toBe(HTML)
    expect(document.querySelector('#volenti-contact')?.textContent).toContain(link.trim().replace('\n', ''))
  })

  it.each(['a@example.com?bcc=b@example.com', 'a@example.com,b@example.com', 'a@example.com%2Cb@example.com', 'a@b@example.com'])(
    'makes no mail address of %s',
    (contact) => {
      show({ ...hostile('/'), site: { name: 'Example', contact } })
      expect(document.querySelector('a[href^=mailto]')).toBeNull()
    },
  )

  it('shows a contact that looks like a placeholder unchanged', () => {
    show({ ...hostile('/'), site: { name: '{contact}', contact: '{site}@example.com' } })
    expect(document.querySelector('#volenti-contact')?.textContent).toContain('on {contact} reach us at {site}@example.com')
  })
})
