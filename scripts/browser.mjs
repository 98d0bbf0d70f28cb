// Finds the browsers of the tests. No dependency: it runs before `npm ci` too.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { judge, versionIn } from './browser-versions.mjs'

/** @typedef {import('./browser-versions.mjs').Engine} Engine */

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
const allOnPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .filter(isExecutable)

/** @param {string} command */
export const onPath = (command) => allOnPath(command)[0]

/** @param {{ readonly mac: readonly string[]; readonly windows: readonly string[]; readonly commands: readonly string[] }} names */
function places({ mac, windows, commands }) {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => mac.map((app) => join(folder, app))).filter(isExecutable)
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .flatMap((folder) => (folder ? windows.map((app) => join(folder, app)) : []))
      .filter(isExecutable)
  return commands.flatMap(allOnPath)
}

const chromiumPlaces = () =>
  places({
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  })

const firefoxPlaces = () =>
  places({
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    commands: ['firefox-esr', 'firefox'],
  })

export const hasDisplay = () => Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** What goes before a command that drives WebKit. */
export const displayPrefix = () => (hasDisplay() ? [] : ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1280x1024x24'])

/** WebKit is WebKitGTK, which only Linux has; it needs a display, for which `xvfb-run` is enough. */
const webkitPlaces = () => (process.platform === 'linux' && (hasDisplay() || onPath('xvfb-run')) ? allOnPath('WebKitWebDriver') : [])

/** @type {Readonly<Record<Engine, { readonly places: () => readonly string[]; readonly variable?: string }>>} */
const ENGINES = {
  chromium: { places: chromiumPlaces, variable: 'CHROME_PATH' },
  firefox: { places: firefoxPlaces, variable: 'FIREFOX_PATH' },
  webkit: { places: webkitPlaces },
}

/**
 * @param {string} name
 * @returns {name is Engine}
 */
export const isEngine = (name) => name in ENGINES

/** Every engine, in the order they are tested in. */
export const engines = Object.keys(ENGINES).filter(isEngine)

/**
 * What an environment variable names comes instead of everything that could be found.
 *
 * @param {Engine} engine
 */
export const isNamed = (engine) => Boolean(process.env[ENGINES[engine].variable ?? ''])

/**
 * Asks a browser for its version. Chrome on Windows would open a window instead, and WebKitGTK's driver does not tell.
 *
 * @param {Engine} engine
 * @param {string} path
 */
function versionOf(engine, path) {
  if (engine === 'webkit' || process.platform === 'win32') return undefined
  return versionIn(spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '')
}

/**
 * Whether the tests can run in an engine of this machine, where it is, and a line that tells it.
 *
 * @param {Engine} engine
 * @returns {import('./browser-versions.mjs').Judged}
 */
export function look(engine) {
  const { places, variable = '' } = ENGINES[engine]
  const named = process.env[variable]
  if (named && !isExecutable(named)) return { path: undefined, told: `${variable}=${named} is not an executable file` }
  const judged = (named ? [named] : places()).map((path) => judge(engine, { path, version: versionOf(engine, path) }))
  return judged.find(({ path }) => path !== undefined) ?? judged[0] ?? judge(engine, undefined)
}

/**
 * Chromium for pages that nobody looks at: the engine alone if the machine has it, else the whole browser. The engine alone needs
 * about half the time, and keeps no page for back and forward.
 *
 * @returns {import('./browser-versions.mjs').Judged}
 */
export function lookForEngineAlone() {
  const alone = isNamed('chromium') ? [] : allOnPath('chromium-headless-shell')
  const judged = alone.map((path) => judge('chromium', { path, version: versionOf('chromium', path) }))
  return judged.find(({ path }) => path !== undefined) ?? look('chromium')
}

/**
 * Where an engine is; `undefined` where the machine lacks it, or has one that is too old for the tests.
 *
 * @param {Engine} engine
 */
export const browserPath = (engine) => look(engine).path
