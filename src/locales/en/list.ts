import type { ListPatterns } from '../locale.ts'

export const enList: ListPatterns = { pair: '{0} and {1}', middle: '{0}, {1}', end: '{0}, and {1}' }
