import type { WellKnownCategoryId } from '../../core/index.ts'
import type { TitledText } from '../locale.ts'
import { enTitles } from './titles.ts'

export const enCategories: Readonly<Record<WellKnownCategoryId, TitledText>> = {
  necessary: {
    title: enTitles.necessary,
    description: 'Signing in, security and remembering this choice. The site does not work without them.',
  },
  functional: { title: enTitles.functional, description: 'Keep the settings you make, such as language and layout, for your next visit.' },
  analytics: { title: enTitles.analytics, description: 'Count which pages are visited and how they are used, so that we can see what works.' },
  marketing: { title: enTitles.marketing, description: 'Follow visits across sites, to choose advertisements and measure their effect.' },
}
