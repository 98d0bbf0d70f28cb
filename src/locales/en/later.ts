import type { FirstTexts, LaterTexts } from '../locale.ts'
import { analyticsDescription, functionalDescription, marketingDescription, necessaryDescription } from './descriptions.ts'
import { enDialog } from './dialog.ts'
import { enForm } from './form.ts'
import { enNumbers, enTable } from './table.ts'

// It imports nothing of `first.ts`: a bundler would put a file that two chunks need into a third one, which the banner would wait for.

/** Adds the English texts of the dialog to those of the banner. */
export function withLaterEnglish(first: Partial<FirstTexts>): Partial<FirstTexts> & LaterTexts {
  const titleOf = (id: keyof FirstTexts['categories']) => first.categories?.[id].title ?? id
  return {
    ...first,
    categories: {
      necessary: { title: titleOf('necessary'), description: necessaryDescription },
      functional: { title: titleOf('functional'), description: functionalDescription },
      analytics: { title: titleOf('analytics'), description: analyticsDescription },
      marketing: { title: titleOf('marketing'), description: marketingDescription },
    },
    dialog: enDialog,
    form: enForm,
    numbers: enNumbers,
    table: enTable,
  }
}
