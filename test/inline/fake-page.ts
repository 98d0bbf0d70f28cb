import vm from 'node:vm'
import type { Policy, PrivacySignals } from '../../src/core/index.ts'
import { consentCookieName, decidingIds, type RegimeInitOptions, rulesOfProgram } from '../../src/core/internal.ts'
import { type ConsentInitOptions, type HandOver, type HandOvers, PAGE, printProgram } from '../../src/inline/index.ts'

export interface PageOptions extends ConsentInitOptions, RegimeInitOptions {
  /** What `<html data-volenti-regime>` says. */
  readonly attribute?: string | undefined
  /** What `document.cookie` holds when the page is opened. */
  readonly cookie?: string
  readonly now?: number
  readonly signals?: Partial<PrivacySignals>
  /** What the browser says of itself, in place of `signals`. */
  readonly navigator?: object
  readonly protocol?: 'http:' | 'https:'
  /** Whether the page has an opaque origin, which may not touch cookies. */
  readonly sandboxed?: boolean
  /** The document of a page that is open already. @default a new one */
  readonly document?: ReturnType<typeof fakeDocument>
  /** Whether an element of the page is called `cookie`. */
  readonly clobbered?: boolean
  /** What other scripts of the page have left on `window`. */
  readonly globals?: object
}

/** What browsers take of a cookie's name and value, in bytes. */
const LARGEST_PAIR = 4096

/** As much of a document as the program and the cookie storage touch. Every assignment to `cookie` is kept. */
export function fakeDocument({ cookie = '', sandboxed = false, attribute }: PageOptions = {}) {
  const pairs = cookie ? cookie.split('; ') : []
  const written: string[] = []
  const guard = () => {
    if (sandboxed) throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  return {
    written,
    documentElement: { dataset: (attribute === undefined ? {} : { volentiRegime: attribute }) as Record<string, string> },
    get cookie() {
      guard()
      return pairs.join('; ')
    },
    set cookie(text: string) {
      guard()
      written.push(text)
      const [pair = ''] = text.split(';')
      if (pair.length > LARGEST_PAIR) return
      const at = pairs.findIndex((other) => other.split('=')[0] === pair.split('=')[0])
      // Of an attribute that is given twice the last one counts.
      const isOver = text.match(/;Max-Age=\d+/g)?.at(-1) === ';Max-Age=0'
      pairs.splice(at < 0 ? pairs.length : at, at < 0 ? 0 : 1, ...(isOver ? [] : [pair]))
    },
  }
}

/** Runs the printed script, as a browser would in the head of a page, and lets the test press buttons. */
export function openPage(policy: Policy, options: PageOptions = {}) {
  const { now = 0, signals = {}, protocol = 'https:', globals = {} } = options
  const document = options.document ?? fakeDocument(options)
  const listeners = new Set<(event: unknown) => void>()
  const window: Record<string | symbol, unknown> = {
    ...globals,
    document: options.clobbered ? Object.create(document, { cookie: { value: 'an element' } }) : document,
    // Its accessor is the document's own here.
    Document: { prototype: document },
    location: { protocol },
    navigator: options.navigator ?? { globalPrivacyControl: signals.gpc, doNotTrack: signals.dnt ? '1' : null },
    Date: { now: () => now },
    addEventListener: (_: string, listener: (event: unknown) => void, capture?: boolean) => capture && listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void, capture?: boolean) => capture && listeners.delete(listener),
  }
  const print = () =>
    vm.compileFunction(
      printProgram(rulesOfProgram(policy, options), options, (id) => decidingIds(policy, id)),
      ['window', ...Object.keys(window)],
    )(window, ...Object.values(window))
  print()

  return {
    document,
    window,
    print,
    stamp: () => document.documentElement.dataset.volenti,
    left: () => (document as { [PAGE]?: { programs: HandOvers } })[PAGE]?.programs[`${consentCookieName(policy)}=2.`] as HandOver,
    /** Clicks what carries the action, and returns what was done to the event. */
    click(action: string | null, target: unknown = button(action, consentCookieName(policy)), event: object = {}) {
      const done: string[] = []
      for (const listener of listeners)
        listener({
          target,
          isTrusted: true,
          preventDefault: () => done.push('default prevented'),
          stopImmediatePropagation: () => done.push('stopped'),
          ...event,
        })
      return done
    },
  }
}

/** An element that a click can hit; `null` is one outside everything that carries an action. */
export function button(action: string | null, cookieName = 'volenti') {
  const self = { getAttribute: () => (action === '#cookie-settings' ? null : `${cookieName}:${action}`) }
  const isFound = (selector: string) => selector.includes(action === '#cookie-settings' ? `"${action}"` : `"${cookieName}:"`)
  return { closest: (selector: string) => (action !== null && isFound(selector) ? self : null), self }
}
