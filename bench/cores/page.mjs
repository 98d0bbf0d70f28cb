// A page in Node for the cores: a document, and a cookie jar that costs next to nothing.
import { JSDOM } from 'jsdom'

const { window } = new JSDOM('<!doctype html><title>Page</title>', { url: 'http://localhost/' })
/** @type {Map<string, string>} */
const jar = new Map()

Object.defineProperty(window.Document.prototype, 'cookie', {
  configurable: true,
  get: () => Array.from(jar, ([name, value]) => `${name}=${value}`).join('; '),
  set(/** @type {string} */ text) {
    const [pair = ''] = text.split(';')
    const end = pair.indexOf('=')
    if (/max-age=0|expires=thu, 01 jan 1970/i.test(text)) jar.delete(pair.slice(0, end).trim())
    else jar.set(pair.slice(0, end).trim(), pair.slice(end + 1))
  },
})
for (const name of [
  'window',
  'self',
  'document',
  'Document',
  'location',
  'navigator',
  'localStorage',
  'sessionStorage',
  'MutationObserver',
  'HTMLElement',
  'Element',
  'Node',
])
  Object.defineProperty(globalThis, name, { configurable: true, value: name === 'window' || name === 'self' ? globalThis : window[name] })
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'])
  Object.defineProperty(globalThis, name, { configurable: true, value: window[name].bind(window) })

/** Takes every cookie out. */
export const emptyJar = () => jar.clear()
