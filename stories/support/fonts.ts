import '@fontsource/rock-salt/400.css'
import '@fontsource/smokum/400.css'
import '@fontsource/syncopate/400.css'
import '@fontsource/syncopate/700.css'

/** The fonts that come along, by what they do to the room: 0.66 and 1.44 times as wide as DejaVu Sans, and 2.35 em high. */
export const FONT_FAMILIES = { narrow: 'Smokum', wide: 'Syncopate', tall: 'Rock Salt' } as const

/** A font of the sample site: its own, or one that comes along. */
export type Font = 'own' | keyof typeof FONT_FAMILIES
