import { afterPaint, type ConsentStore, callEach, isMet, type Policy, warnUnknownIds } from '../core/internal.ts'
import { keptOnPage, listRunning } from '../page/index.ts'
import { insertCode, insertScript } from '../scripts/internal.ts'
import { loadSource, unloadSource } from './markup-source.ts'

/** Options of `connectMarkup`. */
export interface MarkupOptions {
  /**
   * The nonce of the page's Content Security Policy. Only scripts that carry it run, so markup that a stranger brought into
   * the page does not. @default every script may run
   */
  readonly nonce?: string | undefined
}

const SCRIPTS = 'script[type="text/plain"][data-volenti]'
const SOURCES = 'iframe[data-volenti][data-src],img[data-volenti][data-src]'
/** Attributes that are instructions to Volenti. */
const OWN = ['data-volenti', 'data-src', 'data-type']

const startedOnPage = () => keptOnPage('markup', () => ({ scripts: new WeakSet<Element>() })).scripts

const conditionOf = (element: Element) => ({ all: element.getAttribute('data-volenti')?.split(/\s+/).filter(Boolean) ?? [] })

/** Adds a script that a browser runs, behind one that it does not run. Returns whether later scripts have to wait for `onEnd`. */
function run(element: HTMLScriptElement, onEnd: (state: 'ready' | 'error') => void): boolean {
  const src = element.getAttribute('data-src') ?? element.getAttribute('src')
  const named = [...element.attributes].filter(({ name }) => !OWN.includes(name)).map(({ name, value }) => [name, value])
  const type = element.getAttribute('data-type') === 'module' ? ('module' as const) : undefined
  const script = { attributes: Object.fromEntries(named), nonce: element.nonce, type }
  // A vendor's code finds its own element by the id, so only one may have it.
  element.removeAttribute('id')
  if (src === null) {
    insertCode({ ...script, code: element.text }, (added) => element.after(added))
    return false
  }
  const async = element.hasAttribute('async')
  insertScript({ ...script, src, async }, onEnd, (added) => element.after(added))
  return !async
}

/**
 * Runs the scripts and loads the frames and pictures that are in the page already, when they are allowed. It is for markup that
 * a content system prints. Returns the function that stops this.
 *
 * It finds `<script type="text/plain" data-volenti="analytics">`, and `<iframe>` and `<img>` with `data-volenti` and
 * `data-src`, also those that are added later. Several ids in `data-volenti` must all be granted. A script runs once, in the
 * order of the document, after the paint of the grant. A frame or picture loses its address at once when the grant ends. Only
 * http, https and relative addresses are loaded.
 *
 * Before a grant nothing is requested. Code that has run keeps running after a withdrawal, and `ReloadNotice` offers a reload.
 * A script that cannot run is reported as an error of the page. Development builds report an unknown id with `unknown-id`.
 * Runs in a browser only.
 *
 * @example
 * ```ts
 * import type { ConsentStore } from 'volenti'
 * import { connectMarkup } from 'volenti/connect'
 *
 * export const connect = (store: ConsentStore, nonce: string) => connectMarkup(store, { nonce })
 * ```
 */
export function connectMarkup<P extends Policy>(store: ConsentStore<P>, { nonce }: MarkupOptions = {}): () => void {
  let isWaiting = false
  let hasEnded = false
  let callOff: (() => void) | undefined

  const isGranted = (element: Element) => {
    const condition = conditionOf(element)
    if (process.env.NODE_ENV !== 'production') warnUnknownIds(store, condition.all)
    return isMet(condition, store.isGranted)
  }

  function start(element: HTMLScriptElement) {
    const condition = conditionOf(element)
    startedOnPage().add(element)
    if (nonce && element.nonce !== nonce) throw new Error('volenti: a script in the markup does not carry the nonce of the page, so it does not run')
    const endRunning = listRunning({ store, isGranted: () => isMet(condition, store.isGranted) })
    try {
      isWaiting = run(element, (state) => {
        isWaiting = false
        if (state === 'error') endRunning()
        lookLater()
      })
    } catch (error) {
      endRunning()
      throw error
    }
  }

  function look() {
    callOff = undefined
    for (const element of document.querySelectorAll<HTMLElement>(SOURCES)) {
      if (isGranted(element)) loadSource(store, element)
    }
    for (const element of document.querySelectorAll<HTMLScriptElement>(SCRIPTS)) {
      if (!isWaiting && isGranted(element) && !startedOnPage().has(element)) callEach(new Set([() => start(element)]))
    }
  }

  function lookLater() {
    if (!hasEnded) callOff ??= afterPaint(look)
  }

  function follow() {
    for (const element of document.querySelectorAll<HTMLElement>(SOURCES)) {
      if (!isGranted(element)) unloadSource(store, element)
    }
    lookLater()
  }

  const observer = new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element)
    const isMarkup = `${SCRIPTS},${SOURCES}`
    if (added.some((element) => element.matches(isMarkup) || element.querySelector(isMarkup))) lookLater()
  })
  const begin = () => {
    observer.observe(document, { childList: true, subtree: true })
    follow()
  }
  // While the page is parsed, an inline script may be there without the end of its text.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
  const unsubscribe = store.subscribe(follow)
  return () => {
    hasEnded = true
    document.removeEventListener('DOMContentLoaded', begin)
    observer.disconnect()
    unsubscribe()
    callOff?.()
  }
}
