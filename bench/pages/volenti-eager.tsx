import { ConsentBanner } from 'volenti/ui/eager-banner'
import { volentiWith } from './volenti-with.tsx'

export const library = volentiWith(ConsentBanner)
