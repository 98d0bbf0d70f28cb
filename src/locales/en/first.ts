import type { FirstTexts } from '../locale.ts'
import { enBanner } from './banner.ts'
import { enList } from './list.ts'
import { enTitles } from './titles.ts'

/** The English texts of the banner. They come with it where a site gives no locale. */
export const enFirst = {
  id: 'en',
  dir: 'ltr',
  list: enList,
  categories: enTitles,
  banner: enBanner,
} as const satisfies Partial<FirstTexts>
