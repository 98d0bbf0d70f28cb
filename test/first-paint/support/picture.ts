import type { Page } from 'playwright'

/** Whether the banner is in a picture, by its colour, which nothing else of the page has. */
export const hasBanner = (page: Page, png: string): Promise<boolean> =>
  page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? []
    for (let i = 0; i < pixels.length; i += 4) if (pixels[i] === 255 && pixels[i + 1] === 0 && pixels[i + 2] === 255) return true
    return false
  }, png)

/** Whether the banner is in what the page looks like now. */
export const showsBanner = async (page: Page): Promise<boolean> => hasBanner(page, (await page.screenshot()).toString('base64'))
