import { afterEach, describe, expect, it, vi } from 'vitest'
import { NO_SIGNALS, readBrowserSignals } from 'volenti'

afterEach(() => vi.unstubAllGlobals())

describe('readBrowserSignals', () => {
  it('reads GPC and DNT', () => {
    vi.stubGlobal('navigator', { globalPrivacyControl: true, doNotTrack: '1' })
    expect(readBrowserSignals()).toEqual({ gpc: true, dnt: true })
  })

  it.each([undefined, null, false, 'true', 1, '1'])('takes a GPC of %j for none', (globalPrivacyControl) => {
    vi.stubGlobal('navigator', { globalPrivacyControl })
    expect(readBrowserSignals().gpc).toBe(false)
  })

  it.each([undefined, null, '0', 'unspecified', 'yes', 1, true])('takes a DNT of %j for none', (doNotTrack) => {
    vi.stubGlobal('navigator', { doNotTrack })
    expect(readBrowserSignals().dnt).toBe(false)
  })

  it('reads none where there is no browser', () => {
    vi.stubGlobal('navigator', undefined)
    expect(readBrowserSignals()).toEqual(NO_SIGNALS)
  })
})
