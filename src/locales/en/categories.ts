import type { WellKnownCategoryId } from '../../core/internal.ts'
import type { TitledText } from '../locale.ts'
import { analytics, functional, marketing, necessary } from './first.ts'

export const enCategories: Readonly<Record<WellKnownCategoryId, TitledText>> = {
  necessary: {
    title: necessary,
    description: 'Signing in, security and remembering this choice. The site does not work without them.',
  },
  functional: { title: functional, description: 'Keep the settings you make, such as language and layout, for your next visit.' },
  analytics: { title: analytics, description: 'Count which pages are visited and how they are used, so that we can see what works.' },
  marketing: { title: marketing, description: 'Follow visits across sites, to choose advertisements and measure their effect.' },
}
