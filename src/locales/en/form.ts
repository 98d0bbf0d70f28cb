import type { FormTexts } from '../locale.ts'

export const enForm: FormTexts = {
  asCategory: 'Same as {category}',
  granted: 'Allowed',
  denied: 'Not allowed',
}
