import { callEach } from '../core/internal.ts'
import { keptOnPage } from '../page/index.ts'
import type { Script } from './script.ts'

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown }
}

/** Marks an address as trusted where the page requires it. A page that does not allow the policy gets the plain address and blocks it. */
function trusted(url: string) {
  const { policy } = keptOnPage('trusted types', createTrust)
  return policy ? (policy.createScriptURL(url) as string) : url
}

/** Creates the policy. A page can create only one policy with a name. */
function createTrust(): { readonly policy?: ReturnType<TrustedTypes['createPolicy']> | undefined } {
  try {
    const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
    return { policy: trustedTypes?.createPolicy('volenti', { createScriptURL: (address) => address }) }
  } catch {
    return {}
  }
}

/** Attributes that choose the code or run code, which the options of a script decide. */
const RUNS_CODE = /^(on.*|src|type|nonce)$/i

/**
 * Adds a script element to the page, and calls `onEnd` when it has run or failed. It throws when the address is not http or
 * https, when `before` throws, and when the page's Trusted Types block it.
 */
export function insertScript(script: Script, onEnd: (state: 'ready' | 'error') => void): HTMLScriptElement {
  const { src, async = true, type, integrity, crossOrigin, referrerPolicy, nonce, attributes = {}, before, onLoad } = script
  const { href, protocol } = new URL(src, document.baseURI)
  if (!/^https?:$/.test(protocol)) throw new TypeError(`a script cannot be loaded by ${protocol}`)

  const element = document.createElement('script')
  element.dataset.slot = 'volenti-script'
  for (const [name, value] of Object.entries(attributes)) {
    if (!RUNS_CODE.test(name)) element.setAttribute(name, value)
  }
  element.async = async
  if (type) element.type = type
  if (integrity) element.integrity = integrity
  if (crossOrigin) element.crossOrigin = crossOrigin
  if (referrerPolicy) element.referrerPolicy = referrerPolicy
  if (nonce) element.nonce = nonce
  element.onload = () => {
    if (onLoad) callEach(new Set([onLoad]))
    onEnd('ready')
  }
  element.onerror = () => onEnd('error')
  element.src = trusted(href)
  before?.()
  document.head.append(element)
  return element
}
