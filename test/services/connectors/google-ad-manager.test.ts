import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { googleAdManagerConnector } from '../../../src/services/google-ad-manager/connect.ts'

const GRANTED = { isGranted: () => true }
const DENIED = { isGranted: () => false }

let page: { googletag?: { cmd: unknown; pubads(): unknown; volenti?: unknown } }
let told: object[]

beforeEach(() => {
  told = []
  page = {}
  vi.stubGlobal('window', page)
})
afterEach(() => vi.unstubAllGlobals())

const pubads = () => ({ setPrivacySettings: (settings: object) => told.push(settings) })
const commands = () => page.googletag?.cmd as (() => void)[]
/** What Google's library does when it arrives: it runs the commands, and runs later ones at once. */
function arrive() {
  const waiting = commands()
  page.googletag = { ...page.googletag, pubads, cmd: { push: (command: () => void) => command() } }
  for (const command of waiting) command()
}

it('creates the list of commands, and keeps the one of the page', () => {
  googleAdManagerConnector({}).before?.(GRANTED)
  expect(commands()).toHaveLength(1)
  const cmd = [() => {}]
  page.googletag = { cmd, pubads }
  googleAdManagerConnector({}).before?.(GRANTED)
  expect(page.googletag.cmd).toBe(cmd)
})

it('gives the commands back after a refusal that came before the library, in their order', () => {
  const tag = googleAdManagerConnector({})
  tag.before?.(GRANTED)
  commands().push(() => told.push({ display: true }))
  tag.onWithdraw?.(DENIED)
  expect(commands()).toHaveLength(0)
  tag.onGrant?.(GRANTED)
  arrive()
  expect(told).toEqual([{ nonPersonalizedAds: false }, { display: true }])
})

it('gives them back to a library that has arrived while the visitor refused', () => {
  const tag = googleAdManagerConnector({})
  tag.before?.(GRANTED)
  commands().push(() => told.push({ display: true }))
  tag.onWithdraw?.(DENIED)
  arrive()
  expect(told).toEqual([])
  tag.onGrant?.(GRANTED)
  expect(told.at(0)).toEqual({ nonPersonalizedAds: false })
  expect(told.filter((entry) => 'display' in entry)).toHaveLength(1)
})

it('remembers what it kept back when a new render replaces the connector', () => {
  googleAdManagerConnector({}).before?.(GRANTED)
  commands().push(() => told.push({ display: true }))
  googleAdManagerConnector({}).onWithdraw?.(DENIED)
  googleAdManagerConnector({}).onGrant?.(GRANTED)
  arrive()
  expect(told).toEqual([{ nonPersonalizedAds: false }, { display: true }])
})

it('tells the choice of the moment when the library arrives', () => {
  const tag = googleAdManagerConnector({ mode: 'signal' })
  tag.before?.(DENIED)
  tag.onGrant?.(GRANTED)
  tag.onWithdraw?.(DENIED)
  arrive()
  expect(told).toEqual([{ nonPersonalizedAds: true, limitedAds: true }])
})
