import type { TriggerTexts } from '../locale.ts'

export const enTrigger: TriggerTexts = { openPreferences: 'Cookie settings' }
