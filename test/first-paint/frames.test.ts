import { expect, it } from 'vitest'
import { look, type Pictured } from './support/picture.ts'
import { records } from './support/records.ts'
import { type Delivery, paintSite } from './support/site.ts'
import { bannerInFrames, untilReactAnswers, visits } from './support/visit.ts'

const site = paintSite({ mode: 'production' })
const visit = visits('chromium')

/** Opens a page on a machine that is six times slower, and takes a picture of every frame until it is hydrated. */
async function film(delivery: Delivery, record?: string) {
  const { page, context } = await visit()
  const { url, release } = site.holding('code', 19, delivery)
  if (record) await context.addCookies([{ name: 'volenti', value: record, url }])
  const session = await context.newCDPSession(page)
  const pictures: string[] = []
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(data)
    void session.send('Page.screencastFrameAck', { sessionId })
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 })
  await page.goto(url, { waitUntil: 'commit' })
  await expect.poll(() => bannerInFrames(page)).not.toEqual([])
  release()
  await untilReactAnswers(page)
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(painted)))))
  await session.send('Page.stopScreencast')
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })

  const seen: Pictured[] = []
  for (const picture of pictures) seen.push(await look(page, picture))
  return { ofPage: seen.filter((picture) => picture.page), frames: await bannerInFrames(page) }
}

it.each(['accepted', 'rejected', 'partial'])('shows a returning visitor no frame of the banner: %s', async (state) => {
  const { ofPage, frames } = await film('static', records[state]?.value)
  expect(ofPage).not.toEqual([])
  expect(ofPage.filter(({ banner }) => banner)).toEqual([])
  expect(frames).toEqual(['no banner'])
})

it('shows a new visitor the banner in the first frame of the page', async () => {
  const { ofPage, frames } = await film('static')
  expect(ofPage).not.toEqual([])
  expect(ofPage.filter(({ banner }) => !banner)).toEqual([])
  expect(frames).toEqual(['banner'])
})

it('would see the banner of a page without the inline program', async () => {
  const { ofPage, frames } = await film('bare', records.accepted?.value)
  expect(ofPage.some(({ banner }) => banner)).toBe(true)
  expect(frames).toEqual(['banner', 'no banner'])
})
