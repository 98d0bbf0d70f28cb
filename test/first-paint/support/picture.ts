import type { Page } from 'playwright'

/** What is in a picture of a page, by colours that nothing else has. */
export interface Pictured {
  readonly page: boolean
  readonly banner: boolean
}

/** Tells what is in a picture. A page of the browser looks at it. */
export const look = (page: Page, png: string): Promise<Pictured> =>
  page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
    const colours = new Set<number>()
    for (let i = 0; i < pixels.length; i += 4) colours.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0))
    return { page: colours.has(0xffffee), banner: colours.has(0xff00ff) }
  }, png)

/** Whether the banner is in what the page looks like now. */
export const showsBanner = async (page: Page): Promise<boolean> => (await look(page, (await page.screenshot()).toString('base64'))).banner
