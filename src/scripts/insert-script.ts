import type { Script } from './script.ts'

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null | undefined

/** Marks an address as trusted where the page demands it. A page that does not allow the policy gets the plain address, and refuses it. */
function trusted(url: string) {
  if (policy === undefined) {
    try {
      const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
      policy = trustedTypes?.createPolicy('volenti', { createScriptURL: (address) => address }) ?? null
    } catch {
      policy = null
    }
  }
  return policy ? (policy.createScriptURL(url) as string) : url
}

/**
 * Adds a script element to the page and tells how it ended. Throws when the address is none of http or https, or when the
 * page's Trusted Types refuse it.
 */
export function insertScript(script: Script, onEnd: (state: 'ready' | 'error') => void): HTMLScriptElement {
  const { src, async = true, integrity, crossOrigin, referrerPolicy, nonce } = script
  const { href, protocol } = new URL(src, document.baseURI)
  if (!/^https?:$/.test(protocol)) throw new TypeError(`${protocol} is no address of a script`)

  const element = document.createElement('script')
  element.dataset.slot = 'volenti-script'
  element.async = async
  if (integrity) element.integrity = integrity
  if (crossOrigin) element.crossOrigin = crossOrigin
  if (referrerPolicy) element.referrerPolicy = referrerPolicy
  if (nonce) element.nonce = nonce
  element.onload = () => onEnd('ready')
  element.onerror = () => onEnd('error')
  element.src = trusted(href)
  document.head.append(element)
  return element
}
