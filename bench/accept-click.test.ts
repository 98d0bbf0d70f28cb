import { it } from 'vitest'
import { paintSite } from '../test/first-paint/support/site.ts'
import { visits } from '../test/first-paint/support/visit.ts'
import { table } from './table.ts'

const ROUNDS = 15
const SLOWER = 4

const site = paintSite({ mode: 'production' })
const visit = visits('chromium')

/** What a page runs before anything else: it keeps what the browser measures of a click. */
function measure() {
  const clicks: { readonly duration: number; readonly processing: number }[] = []
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration, processingStart, processingEnd } of list.getEntries() as PerformanceEventTiming[])
      if (name === 'click') clicks.push({ duration, processing: processingEnd - processingStart })
  })
  // The shortest that browsers tell of; they round to 8 ms.
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  Object.assign(window, { clicks })
}

const AFTERWARDS = 'new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done)))))'
const BLOCKS = 'window.onAnalytics = () => { const start = performance.now(); while (performance.now() < start + 300); }'
const BARE = `{
  const bare = document.createElement('button')
  bare.textContent = 'Bare'
  bare.addEventListener('click', () => bare.remove())
  document.querySelector('nav').append(bare)
}`

const kinds = {
  'a bare button': { prepare: BARE, button: 'Bare' },
  'accept all': { prepare: '', button: 'Accept all' },
  'accept all, a tag blocks for 300 ms': { prepare: BLOCKS, button: 'Accept all' },
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

it('measures how soon a click on "Accept all" is answered', { timeout: 300_000 }, async () => {
  const { page, context } = await visit()
  await page.addInitScript(measure)
  const session = await context.newCDPSession(page)
  const measured = Object.keys(kinds).map((name) => ({ name, durations: [] as number[], processing: [] as number[] }))

  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, durations, processing } of measured) {
      const { prepare, button } = kinds[name as keyof typeof kinds]
      await context.clearCookies()
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
      await page.goto(site.at(19, 'static'))
      await page.waitForFunction('window.consent')
      await page.evaluate(prepare)
      await page.evaluate(AFTERWARDS)
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
      await page.getByRole('button', { name: button }).click()
      await page.evaluate(AFTERWARDS)
      const [click] = await page.evaluate<{ duration: number; processing: number }[]>('clicks')
      // Without an entry it was shorter than the browser tells.
      durations.push(click?.duration ?? 16)
      if (click) processing.push(click.processing)
    }
  }

  const bare = median(measured[0]?.durations ?? [])
  console.log(`\nEvent Timing of a click, CPU ${SLOWER}x slower, median of ${ROUNDS}, in ms, rounded by the browser to 8`)
  console.log(
    table(
      ['click on', 'duration', 'over bare', 'to bare', 'longest', 'handlers'],
      measured.map(({ name, durations, processing }) => {
        const duration = median(durations)
        return [name, duration, duration - bare, (duration / bare).toFixed(2), Math.max(...durations), median(processing).toFixed(1)]
      }),
    ),
  )
})
