import { ConsentBanner } from 'volenti/ui'
import { volentiWith } from './volenti-with.tsx'

export const library = volentiWith(ConsentBanner)
