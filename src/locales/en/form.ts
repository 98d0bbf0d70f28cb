import type { FormTexts } from '../locale.ts'

export const enForm: FormTexts = {
  asCategory: 'Same as {category}',
  granted: 'Allowed',
  denied: 'Not allowed',
  deniedBySignal: 'Off because of a signal your browser sends. Tick the box to make an exception for this site.',
}
