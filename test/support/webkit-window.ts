import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { displayPrefix } from '../../scripts/browser.mjs'

const START_LIMIT_MS = 30_000

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
export class WebKitWindow {
  #driver: ChildProcess | undefined
  #base = ''
  #session = ''
  readonly #waits: 'normal' | 'none'

  /** @param waits - Whether a visit waits until the page is loaded. */
  constructor(waits: 'normal' | 'none' = 'normal') {
    this.#waits = waits
  }

  async open() {
    try {
      await this.#start()
    } catch (error) {
      await this.close()
      throw error
    }
  }

  /** Sends a command of this window's session, such as `url` or `element/active`. */
  command<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> {
    return this.#send(method, `${this.#session}/${path}`, body)
  }

  visit(url: string) {
    return this.command('POST', 'url', { url })
  }

  async close() {
    // A window that is already gone is closed all the same.
    await this.#send('DELETE', this.#session).catch(() => undefined)
    if (this.#driver?.pid && this.#driver.exitCode === null) process.kill(-this.#driver.pid)
  }

  async #start() {
    const port = await freePort()
    this.#base = `http://127.0.0.1:${port}`
    const [command = '', ...args] = [...displayPrefix(), 'WebKitWebDriver', `--port=${port}`]
    // A group of its own, because the display that may be started along with it ends only with the group.
    this.#driver = spawn(command, args, { stdio: 'ignore', detached: true })
    await this.#ready()
    const { sessionId } = await this.#send<{ sessionId: string }>('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          pageLoadStrategy: this.#waits,
          'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
        },
      },
    })
    this.#session = `/session/${sessionId}`
    await this.command('POST', 'window/rect', { width: 1100, height: 760 })
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
