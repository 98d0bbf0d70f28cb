import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { launchOptions } from '../support/engines.ts'
import { records } from './support/records.ts'
import { paintSite } from './support/site.ts'

const site = paintSite({ mode: 'production' })

/** Opens a page in Chromium with nobody attached: it prerenders nothing for a page that is driven. */
function openAlone(url: string) {
  const { executablePath, args } = launchOptions.wholeChromium()
  const profile = mkdtempSync(join(tmpdir(), 'volenti-'))
  // A group of its own, because its processes outlive the first one, and write to the profile.
  const options = { stdio: 'ignore', detached: true } as const
  const browser = spawn(executablePath, [...args, '--headless=new', '--no-first-run', `--user-data-dir=${profile}`, url], options)
  const ended = new Promise((resolve) => browser.once('exit', resolve))
  onTestFinished(async () => {
    if (browser.pid) process.kill(-browser.pid, 'SIGKILL')
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
  })
}

it('sends nothing from a prerendered page before it is visited, and then what was granted', async () => {
  const page = `${site.at(19, 'static')}?sends`
  const { url, go } = site.ahead(page, records.accepted?.value ?? '')
  openAlone(url)
  await expect.poll(() => site.beacons, { timeout: 20_000 }).toContain('page')
  expect(site.beacons).toEqual(['page'])

  go()
  await expect.poll(() => [...site.beacons].sort()).toEqual(['effect', 'gate', 'page', 'script'])
})
