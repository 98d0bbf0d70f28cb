import type { ReloadTexts } from '../locale.ts'

export const enReload: ReloadTexts = {
  description: 'Something that you no longer allow is still running on this page. Reloading the page stops it.',
  reload: 'Reload the page',
  later: 'Not now',
}
