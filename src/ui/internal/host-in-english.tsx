import { enList } from '../../locales/en/list.ts'
import { enStatus } from '../../locales/en/status.ts'
import { enTitles } from '../../locales/en/titles.ts'
import { PreferencesHost as PlainHost } from './preferences-host.tsx'
import { LoadedTextsContext } from './use-texts.ts'

export { prefetchDialog } from './preferences-host.tsx'

const texts = { id: 'en', dir: 'ltr', list: enList, categories: enTitles, status: enStatus } as const

/** The host with the English status message, for a site that gives no locale. */
export const PreferencesHost = ({ rank }: { readonly rank?: number | undefined }) => (
  <LoadedTextsContext.Provider value={texts}>
    <PlainHost rank={rank} />
  </LoadedTextsContext.Provider>
)
