import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browserPath, look, lookForEngineAlone } from '../../scripts/browser.mjs'
import { ensureBrowsers } from '../../scripts/ensure-browsers.mjs'
import { temporaryFolder } from '../support/temporary-folder.ts'

const saying = (text: string) => `#!/bin/sh\necho '${text}'\n`

/** Makes this process see a Linux that has these programs and no others, and root at its keyboard. */
function machine(programs: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(programs)
  for (const program of Object.keys(programs)) chmodSync(join(folder, program), 0o755)
  vi.stubEnv('PATH', folder)
  for (const variable of ['CHROME_PATH', 'FIREFOX_PATH', 'DISPLAY', 'WAYLAND_DISPLAY']) vi.stubEnv(variable, '')
  vi.stubGlobal('process', Object.create(process, { platform: { value: 'linux' }, getuid: { value: () => 0 } }))
  return folder
}

let told: string[]
beforeEach(() => {
  told = []
  vi.spyOn(console, 'log').mockImplementation((line) => void told.push(line))
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('looking for a browser', () => {
  it('takes the first that is new enough', () => {
    const folder = machine({ 'firefox-esr': saying('Mozilla Firefox 140.12.0esr'), firefox: saying('Mozilla Firefox 157.0') })
    expect(browserPath('firefox')).toBe(join(folder, 'firefox'))
  })

  it('tells of an old one, and does not use it', () => {
    machine({ 'firefox-esr': saying('Mozilla Firefox 140.12.0esr') })
    expect(look('firefox')).toMatchObject({ path: undefined, told: expect.stringContaining('Firefox 140.12.0 found, 149 or newer needed') })
  })

  it('takes what a variable names, and nothing else', () => {
    const folder = machine({ chromium: saying('Chromium 156.0.8078.108'), old: saying('Google Chrome 120.0.6099.71') })
    vi.stubEnv('CHROME_PATH', join(folder, 'old'))
    expect(look('chromium').told).toContain('Chromium 120.0.6099.71 found')
    vi.stubEnv('CHROME_PATH', join(folder, 'none'))
    expect(look('chromium')).toEqual({ path: undefined, told: `CHROME_PATH=${join(folder, 'none')} is not an executable file` })
  })

  it('takes the engine alone where pages are not looked at, unless it is old, missing, or a browser is named', () => {
    const [whole, alone] = ['chromium', 'chromium-headless-shell']
    const folder = machine({ [whole]: saying('Chromium 156.0.8078.108'), [alone]: saying('Chromium 156.0.8078.108') })
    expect(lookForEngineAlone().path).toBe(join(folder, alone))
    expect(browserPath('chromium')).toBe(join(folder, whole))
    vi.stubEnv('CHROME_PATH', join(folder, whole))
    expect(lookForEngineAlone().path).toBe(join(folder, whole))
    const other = machine({ [whole]: saying('Chromium 156.0.8078.108'), [alone]: saying('Chromium 120.0.6099.71') })
    expect(lookForEngineAlone().path).toBe(join(other, whole))
  })

  it('finds WebKit only where there is a display', () => {
    const folder = machine({ WebKitWebDriver: saying('') })
    expect(browserPath('webkit')).toBeUndefined()
    vi.stubEnv('DISPLAY', ':0')
    expect(browserPath('webkit')).toBe(join(folder, 'WebKitWebDriver'))
  })
})

/** An `apt-get` that notes what it is told, and gives Firefox a new version. */
const aptGet = `#!/bin/sh
PATH=/usr/bin:/bin
folder=$(dirname "$0")
echo "$*" >>"$folder/asked"
case "$*" in
  *install*firefox-esr*) printf '#!/bin/sh\\necho Mozilla Firefox 153.7.0esr\\n' >"$folder/firefox-esr" && chmod 755 "$folder/firefox-esr" ;;
esac
`

const browsers = { chromium: saying('Chromium 156.0.8078.108'), WebKitWebDriver: saying(''), 'xvfb-run': saying('') }

describe('installing browsers', () => {
  it('refreshes the lists first, and gets all that is missing or too old in one call', async () => {
    const folder = machine({ 'firefox-esr': saying('Mozilla Firefox 140.12.0esr'), 'apt-get': aptGet })
    await ensureBrowsers()
    const asked = readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n')
    expect(asked.map((line) => line.replace(/^.*Timeout=\d+ /, ''))).toEqual([
      'update',
      'install -y --no-install-recommends chromium chromium-headless-shell firefox-esr webkit2gtk-driver xvfb xauth',
    ])
    expect(look('firefox').told).toContain('153.7.0')
  })

  it('asks for nothing where everything is there', async () => {
    const folder = machine({ ...browsers, 'firefox-esr': saying('Mozilla Firefox 153.7.0esr'), 'apt-get': aptGet })
    await ensureBrowsers()
    expect(existsSync(join(folder, 'asked'))).toBe(false)
    expect(told).toEqual([])
  })

  it('leaves alone what a variable names', async () => {
    const folder = machine({ ...browsers, old: saying('Mozilla Firefox 140.12.0esr'), 'apt-get': aptGet })
    vi.stubEnv('FIREFOX_PATH', join(folder, 'old'))
    await ensureBrowsers()
    expect(existsSync(join(folder, 'asked'))).toBe(false)
  })

  it('does without where there is no apt-get', async () => {
    machine(browsers)
    await ensureBrowsers()
    expect(look('firefox').path).toBeUndefined()
  })
})
