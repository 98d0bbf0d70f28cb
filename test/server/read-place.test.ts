import { describe, expect, it } from 'vitest'
import { canadaNotice, optIn, optInItaly, optInSpain, optInStatistics, usOptOut } from 'volenti/regimes'
import { type PlacePlatform, readPlace } from 'volenti/server'

const geo = (value: object) => btoa(JSON.stringify(value))
const read = (platform: PlacePlatform, headers: Record<string, string>) => readPlace(new Request('https://example.com', { headers }), platform)

describe('readPlace', () => {
  it.each<[PlacePlatform, Record<string, string>, string]>([
    ['cloudflare', { 'CF-IPCountry': 'US', 'CF-Region-Code': 'CA' }, 'US-CA'],
    ['cloudflare', { 'CF-IPCountry': 'de' }, 'DE'],
    ['vercel', { 'x-vercel-ip-country': 'CA', 'x-vercel-ip-country-region': 'QC' }, 'CA-QC'],
    ['cloudfront', { 'CloudFront-Viewer-Country': 'US', 'CloudFront-Viewer-Country-Region': 'TX' }, 'US-TX'],
    ['netlify', { 'X-NF-Geo': geo({ country: { code: 'GB' }, subdivision: { code: 'ENG' } }) }, 'GB-ENG'],
    ['netlify', { 'X-NF-Geo': JSON.stringify({ country: { code: 'FR' } }) }, 'FR'],
    ['netlify', { 'X-Country': 'IT' }, 'IT'],
    ['fastly', { 'X-Geo-Country': 'NL', 'X-Geo-Region': 'NH' }, 'NL-NH'],
    ['akamai', { 'X-Akamai-Edgescape': 'georegion=246,country_code=US, region_code=CO,city=DENVER' }, 'US-CO'],
    ['app-engine', { 'X-AppEngine-Country': 'US', 'X-AppEngine-Region': 'ca' }, 'US-CA'],
    ['cloudflare', { 'CF-IPCountry': 'GB', 'CF-Region-Code': 'GB-ENG' }, 'GB-ENG'],
    ['cloudflare', { 'CF-IPCountry': 'UK', 'CF-Region-Code': 'ENG' }, 'GB-ENG'],
    ['cloudflare', { 'CF-IPCountry': 'EL' }, 'GR'],
    ['cloudflare', { 'CF-IPCountry': 'IC' }, 'ES'],
    ['cloudflare', { 'CF-IPCountry': 'EA' }, 'ES'],
    ['cloudflare', { 'CF-IPCountry': 'XK' }, 'XK'],
    ['cloudflare', { 'CF-IPCountry': 'US', 'CF-Region-Code': 'California' }, 'US'],
    ['cloudflare', { 'CF-IPCountry': 'US', 'CF-Region-Code': 'WY' }, 'US-WY'],
    ['cloudflare', { 'CF-IPCountry': 'US', 'CF-Region-Code': 'ZZ' }, 'US'],
    ['cloudflare', { 'CF-IPCountry': 'CA', 'CF-Region-Code': 'PQ' }, 'CA'],
  ])('on %s reads %j as %s', (platform, headers, place) => {
    expect(read(platform, headers)).toBe(place)
  })

  it('knows every country and part of the presets', () => {
    for (const place of [optIn, optInItaly, optInSpain, optInStatistics, usOptOut, canadaNotice].flatMap(({ places }) => places)) {
      const [country = '', part = ''] = place.split('-')
      expect(read('cloudflare', { 'CF-IPCountry': country, 'CF-Region-Code': part })).toBe(place)
    }
  })

  it.each(['XX', 'T1', 'ZZ', 'EU', 'AP', 'A1', 'A2', 'AA', 'QQ', 'XA', 'XI', 'FX', 'AN', 'SU', '', 'U', 'USA', 'D3', 'DE, US', '__proto__'])(
    'does not know the country %j',
    (country) => {
      expect(read('cloudflare', { 'CF-IPCountry': country, 'CF-Region-Code': 'CA' })).toBeUndefined()
    },
  )

  it.each(['not base64 !', geo([]), btoa('null'), btoa('{'), geo({ country: { code: 5 } })])('does not know what Netlify says as %j', (value) => {
    expect(read('netlify', { 'X-NF-Geo': value })).toBeUndefined()
  })

  it('reads no header that the site does not name', () => {
    expect(read('vercel', { 'CF-IPCountry': 'US', 'X-Country': 'US' })).toBeUndefined()
    const own = new Headers({ 'X-Place': 'us', 'X-State': 'or', 'CF-IPCountry': 'DE' })
    expect(readPlace(own, { country: 'X-Place', subdivision: 'X-State' })).toBe('US-OR')
    expect(readPlace(own, { country: 'X-Place' })).toBe('US')
    expect(readPlace('volenti=1', 'vercel')).toBeUndefined()
    expect(readPlace(undefined, 'vercel')).toBeUndefined()
    expect(readPlace(own, { country: 'not a name' })).toBeUndefined()
  })
})
