import type { ReloadTexts } from '../locale.ts'

export const enReload: ReloadTexts = {
  description: 'Something that you no longer allow is still running on this page. Reloading the page stops it.',
  superseded: 'This page is older than the choice you have saved. Reloading the page makes your choice count here.',
  reload: 'Reload the page',
  later: 'Not now',
}
