import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { preview } from '@vitest/browser-preview'

const START_LIMIT_MS = 10_000

/** WebKitGTK's own small browser, which Debian keeps out of PATH. */
const findMiniBrowser = () =>
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'].map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`).find(existsSync)

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.'))))
    })
  })

/** One WebKitGTK window, driven over W3C WebDriver. */
class WebKitWindow {
  #driver: ChildProcess | undefined
  #base = ''
  #session = ''

  async open() {
    const port = await freePort()
    this.#base = `http://127.0.0.1:${port}`
    this.#driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore' })
    await this.#ready()
    const { sessionId } = await this.#send<{ sessionId: string }>('POST', '/session', {
      capabilities: {
        alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] } },
      },
    })
    this.#session = `/session/${sessionId}`
    await this.#send('POST', `${this.#session}/window/rect`, { width: 1100, height: 760 })
  }

  visit(url: string) {
    return this.#send('POST', `${this.#session}/url`, { url })
  }

  async close() {
    // A window that is already gone is closed all the same.
    await this.#send('DELETE', this.#session).catch(() => undefined)
    this.#driver?.kill()
  }

  async #ready() {
    const limit = Date.now() + START_LIMIT_MS
    for (;;) {
      try {
        await this.#send('GET', '/status')
        return
      } catch (error) {
        if (Date.now() > limit) throw error
        await wait(50)
      }
    }
  }

  async #send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.#base + path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    const { value } = (await response.json()) as { value: T }
    if (!response.ok) throw new Error(`WebKitWebDriver: ${method} ${path}: ${JSON.stringify(value)}`)
    return value
  }
}

/**
 * Vitest's provider for WebKitGTK: the preview provider, whose user events are simulated, with a browser that opens and
 * closes by itself. Playwright has WebKit as a patched build of its own only.
 */
export function webkitgtk() {
  const option = preview()
  const createPreview = option.providerFactory
  option.providerFactory = (project) => {
    const provider = createPreview(project)
    let opening: Promise<WebKitWindow> | undefined
    const open = async () => {
      const window = new WebKitWindow()
      await window.open()
      return window
    }
    provider.openPage = async (_sessionId, url) => {
      opening ??= open()
      await (await opening).visit(url)
    }
    provider.close = async () => {
      await (await opening)?.close()
    }
    return provider
  }
  return option
}
