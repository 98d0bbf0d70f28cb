import type { WellKnownCategoryId } from '../../core/index.ts'
import type { TitledText } from '../locale.ts'

export const enCategories: Readonly<Record<WellKnownCategoryId, TitledText>> = {
  necessary: {
    title: 'Strictly necessary',
    description: 'Signing in, security and remembering this choice. The site does not work without them.',
  },
  functional: { title: 'Functionality', description: 'Keep the settings you make, such as language and layout, for your next visit.' },
  analytics: { title: 'Analytics', description: 'Count which pages are visited and how they are used, so that we can see what works.' },
  marketing: { title: 'Marketing', description: 'Follow visits across sites, to choose advertisements and measure their effect.' },
}
