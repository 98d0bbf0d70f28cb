// Finds the browsers of the tests, or installs them from Debian's packages. No dependency: it runs before `npm ci` too.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** @param {string} path */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {string} command */
export const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(isExecutable)

/**
 * The first of some places that holds an executable; what an environment variable names comes before all of them.
 *
 * @param {string} variable
 * @param {{ readonly mac: readonly string[]; readonly windows: readonly string[]; readonly commands: readonly string[] }} places
 */
function find(variable, { mac, windows, commands }) {
  const named = process.env[variable]
  if (named && !isExecutable(named)) throw new Error(`${variable}=${named} is not an executable file.`)
  if (named) return named
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((d) => mac.map((app) => join(d, app))).find(isExecutable)
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .flatMap((folder) => (folder ? windows.map((app) => join(folder, app)) : []))
      .find(isExecutable)
  return commands.map(onPath).find(Boolean)
}

export const chromiumPath = () =>
  find('CHROME_PATH', {
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  })

export const firefoxPath = () =>
  find('FIREFOX_PATH', {
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    commands: ['firefox-esr', 'firefox'],
  })

/** WebKit is WebKitGTK, which only Linux has; it needs a display, for which `xvfb-run` is enough. */
export const webkitPath = () =>
  process.platform === 'linux' && onPath('WebKitWebDriver') && (hasDisplay() || onPath('xvfb-run')) ? onPath('WebKitWebDriver') : undefined

export const hasDisplay = () => Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** What goes before a command that drives WebKit. */
export const displayPrefix = () => (hasDisplay() ? [] : ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1280x1024x24'])

/** @type {Readonly<Record<Engine, { readonly path: () => string | undefined; readonly packages: readonly string[] }>>} */
const ENGINES = {
  chromium: { path: chromiumPath, packages: ['chromium'] },
  firefox: { path: firefoxPath, packages: ['firefox-esr'] },
  webkit: { path: webkitPath, packages: ['webkit2gtk-driver', 'xvfb', 'xauth'] },
}

/**
 * @param {string} name
 * @returns {name is Engine}
 */
export const isEngine = (name) => name in ENGINES

/** Every engine, in the order they are tested in. */
export const engines = Object.keys(ENGINES).filter(isEngine)

/**
 * Where an engine is; `undefined` where the machine lacks it.
 *
 * @param {Engine} engine
 */
export const browserPath = (engine) => ENGINES[engine].path()

/** @param {readonly string[]} packages */
function installDebianPackages(packages) {
  if (process.platform !== 'linux' || !onPath('apt-get')) return
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !(onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0)) return
  /** @param {string[]} args */
  const apt = (...args) => {
    // Waiting for the lock, because another installation may be running.
    const command = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args]
    const [program = '', ...rest] = isRoot ? command : ['sudo', '-n', ...command]
    return spawnSync(program, rest, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages)
  console.log(`  installing ${packages.join(', ')} with apt-get`)
  if (install().status === 0) return
  // The package lists of a fresh machine are empty, and those of an old one name files that are gone.
  apt('update')
  const { status, stderr } = install()
  if (status !== 0) console.error(stderr)
}

/**
 * Where an engine is, after trying to install it; `undefined` where the machine cannot have it.
 *
 * @param {Engine} engine
 */
export function ensureBrowser(engine) {
  const { path, packages } = ENGINES[engine]
  if (!path()) installDebianPackages(packages)
  return path()
}
