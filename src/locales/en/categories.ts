import type { WellKnownCategoryId } from '../../core/internal.ts'
import type { TitledText } from '../locale.ts'
import { analyticsDescription, functionalDescription, marketingDescription, necessaryDescription } from './descriptions.ts'
import { analytics, functional, marketing, necessary } from './first.ts'

export const enCategories: Readonly<Record<WellKnownCategoryId, TitledText>> = {
  necessary: { title: necessary, description: necessaryDescription },
  functional: { title: functional, description: functionalDescription },
  analytics: { title: analytics, description: analyticsDescription },
  marketing: { title: marketing, description: marketingDescription },
}
