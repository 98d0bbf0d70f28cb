import type { PageContext } from './page-context.ts'

/** The link that opens the preferences; the user interface listens for its address. */
export const SettingsLink = ({ locale }: Pick<PageContext, 'locale'>) => <a href="#cookie-settings">{locale.page.settings}</a>
