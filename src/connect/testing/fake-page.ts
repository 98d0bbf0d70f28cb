/** A script that a connector has loaded into the fake page. */
export interface FakeScript {
  src: string
  onload?: (() => void) | null
  onerror?: (() => void) | null
}

/** What a connector needs of a page, so that it runs in Node.js. */
export interface FakePage {
  /** The global properties, where vendors keep their queues. */
  readonly window: Record<string, unknown>
  readonly scripts: readonly FakeScript[]
  /** Runs everything that waits for the next paint. */
  settle(): Promise<void>
  /** Puts the globals of the process back. */
  restore(): void
}

const GLOBALS = ['window', 'document', 'location', 'navigator', 'addEventListener', 'removeEventListener'] as const

/** Replaces the globals of the process by those of an empty page. A hidden page paints nothing, so no frame is waited for. */
export function createFakePage(globals: Readonly<Record<string, unknown>> = {}): FakePage {
  const scripts: FakeScript[] = []
  const window: Record<string, unknown> = { ...globals }
  const document = {
    baseURI: 'https://site.example/',
    visibilityState: 'hidden',
    addEventListener() {},
    createElement: () => ({ dataset: {}, src: '', setAttribute() {}, remove() {} }),
    head: { append: (script: FakeScript) => scripts.push(script) },
  }
  const fakes = { window, document, location: new URL('https://site.example/'), navigator: {}, addEventListener() {}, removeEventListener() {} }
  const before = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  for (const name of GLOBALS) Object.defineProperty(globalThis, name, { value: fakes[name], configurable: true, writable: true })
  return {
    window,
    scripts,
    async settle() {
      // A task that waits for the paint may start another one: the connector first, then its script.
      for (let round = 0; round < 4; round++) await new Promise((done) => setTimeout(done))
    },
    restore() {
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor)
        else Reflect.deleteProperty(globalThis, name)
      }
    },
  }
}
