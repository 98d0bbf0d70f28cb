import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DRIVEN, judge, PLAYWRIGHT, versionIn } from '../../scripts/browser-versions.mjs'

const path = '/usr/bin/browser'

describe('the version that a browser tells', () => {
  it.each([
    ['Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)\n', '156.0.8078.108'],
    ['Google Chrome 156.0.8078.4 \n', '156.0.8078.4'],
    ['Mozilla Firefox 153.7.0esr\n', '153.7.0'],
    ['Mozilla Firefox 157.0\n', '157.0'],
    ['Gtk-Message: 10:11:12.131: no theme\n', undefined],
    ['', undefined],
  ])('is read from %j', (text, version) => {
    expect(versionIn(text)).toBe(version)
  })
})

describe('a browser', () => {
  it.each([
    ['chromium', '150.0.7871.100'],
    ['chromium', '1000.0'],
    ['firefox', '149.0'],
    ['firefox', '153.7.0'],
    ['webkit', undefined],
  ] as const)('is used when it is new enough: %s %s', (engine, version) => {
    expect(judge(engine, { path, version }).path).toBe(path)
  })

  it.each([
    ['chromium', '149.0.7827.200'],
    ['chromium', '99.0.4844.51'],
    ['firefox', '148.0.2'],
    ['firefox', '140.12.0'],
  ] as const)('is left alone when it is too old: %s %s', (engine, version) => {
    expect(judge(engine, { path, version }).path).toBeUndefined()
  })

  it('says in one line what was found, what is needed and how to get it', () => {
    expect(judge('firefox', { path, version: '140.12.0' }).told).toBe(
      'Firefox 140.12.0 found, 149 or newer needed; to get it, install the package firefox-esr, or name a newer one in FIREFOX_PATH',
    )
    expect(judge('chromium', undefined).told).toBe(
      'no Chromium found, 150 or newer needed; to get it, install the package chromium, or name a newer Chrome in CHROME_PATH',
    )
    expect(judge('webkit', undefined).told).toBe('no WebKitGTK found; to get it, on Linux, install the packages webkit2gtk-driver, xvfb and xauth')
    expect(judge('firefox', { path, version: '153.7.0' }).told).toBe('Firefox 153.7.0 at /usr/bin/browser')
  })

  it('may try when it does not tell its version', () => {
    expect(judge('chromium', { path, version: undefined })).toEqual({ path, told: 'Chromium at /usr/bin/browser' })
  })
})

it('knows the oldest versions for the Playwright that is installed', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(devDependencies.playwright, `find the oldest versions anew, which are ${JSON.stringify(DRIVEN)}`).toBe(PLAYWRIGHT)
})
