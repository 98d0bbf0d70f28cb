import { callEach } from '../core/internal.ts'
import type { Script } from './script.ts'
import { trustedAddress, trustedCode } from './trusted-types.ts'

/** Puts an element into the page. */
export type Place = (element: HTMLScriptElement) => void

/** The code of a script without an address. */
export interface InlineScript extends Pick<Script, 'attributes' | 'nonce' | 'type'> {
  readonly code: string
}

/** Attributes that choose the code or run code, which the options of a script decide. */
const RUNS_CODE = /^(on.*|src|type|nonce)$/i

const intoHead: Place = (element) => document.head.append(element)

function createElement({ attributes = {}, nonce, type }: Omit<InlineScript, 'code'>): HTMLScriptElement {
  const element = document.createElement('script')
  element.dataset.slot = 'volenti-script'
  for (const [name, value] of Object.entries(attributes)) {
    if (!RUNS_CODE.test(name)) element.setAttribute(name, value)
  }
  if (type) element.type = type
  if (nonce) element.nonce = nonce
  return element
}

/**
 * Adds a script element to the page, and calls `onEnd` when it has run or failed. It throws when the address is not http or
 * https, when `before` throws, and when the page's Trusted Types block it.
 */
export function insertScript(
  script: Omit<Script, 'id' | 'grant' | 'after'>,
  onEnd: (state: 'ready' | 'error') => void,
  place: Place = intoHead,
): HTMLScriptElement {
  const { src, async = true, integrity, crossOrigin, referrerPolicy, before, onLoad } = script
  const { href, protocol } = new URL(src, document.baseURI)
  if (!/^https?:$/.test(protocol)) throw new TypeError(`a script cannot be loaded by ${protocol}`)

  const element = createElement(script)
  element.async = async
  if (integrity) element.integrity = integrity
  if (crossOrigin) element.crossOrigin = crossOrigin
  if (referrerPolicy) element.referrerPolicy = referrerPolicy
  element.onload = () => {
    if (onLoad) callEach(new Set([onLoad]))
    onEnd('ready')
  }
  element.onerror = () => onEnd('error')
  element.src = trustedAddress(href)
  before?.()
  place(element)
  return element
}

/** Runs the code of an inline script. It throws when the page's Trusted Types block it. */
export function insertCode({ code, ...script }: InlineScript, place: Place): void {
  const element = createElement(script)
  element.text = trustedCode(code)
  place(element)
}
