/** The themes a visitor can choose. */
export const THEMES = { system: 'As the device', light: 'Light', dark: 'Dark' } as const

/** The languages a visitor can choose for subtitles. */
export const SUBTITLES = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français' } as const

/** What a visitor can set. */
export interface Settings {
  readonly theme: keyof typeof THEMES
  readonly subtitles: keyof typeof SUBTITLES
}

export const DEFAULTS: Settings = { theme: 'system', subtitles: 'en' }

/** Writes settings as the value of a cookie. */
export const serializeSettings = ({ theme, subtitles }: Settings) => `${theme}.${subtitles}`

/** Reads them back; what is not known counts as not set. */
export function parseSettings(value = ''): Settings {
  const [theme = '', subtitles = ''] = value.split('.')
  return {
    theme: isKey(THEMES, theme) ? theme : DEFAULTS.theme,
    subtitles: isKey(SUBTITLES, subtitles) ? subtitles : DEFAULTS.subtitles,
  }
}

const isKey = <T extends object>(object: T, key: PropertyKey): key is keyof T => Object.hasOwn(object, key)
