import * as SiteModal from '@radix-ui/react-dialog'
import type { ReactNode } from 'react'
import type { ConsentStore } from '../../../src/core/index.ts'
import type { Locale } from '../../../src/locales/index.ts'
import { ConsentProvider } from '../../../src/react/index.ts'
import { ConsentBanner, ConsentEmbed, PreferencesTrigger } from '../../../src/ui/index.ts'

/** What of the library is on the page, and what of the site's own. */
export interface Shown {
  readonly banner: boolean
  readonly trigger: boolean
  /** The site's modal, of the same copy of its library as the preferences. */
  readonly modal: boolean
}

export interface HostileSiteProps {
  readonly store: ConsentStore
  readonly shown: Shown
  readonly locale?: Locale | undefined
  readonly onError?: (code: string) => void
  readonly onModal?: (open: boolean) => void
  readonly children?: ReactNode
}

/** A page of a site: its header, an article, what the library shows, and a modal. */
export function HostileSite({ store, shown, locale, onError, onModal, children }: HostileSiteProps) {
  return (
    <ConsentProvider store={store} locale={locale} onError={({ code }) => onError?.(code)}>
      {shown.banner && <ConsentBanner />}
      <header className="header">
        <button type="button" id="menu">
          Menu
        </button>
      </header>
      <main>
        <h1>Beans</h1>
        <p id="article">How to sow beans</p>
        {shown.trigger && <PreferencesTrigger />}
        <ConsentEmbed service="films" src="https://films.test/embed" title="How to sow beans" />
        {children}
      </main>
      <SiteModal.Root open={shown.modal} onOpenChange={onModal}>
        <SiteModal.Portal>
          <SiteModal.Overlay className="veil" />
          <SiteModal.Content className="modal" aria-describedby={undefined}>
            <SiteModal.Title>Newsletter</SiteModal.Title>
            <input aria-label="Address" />
            <a href="#cookie-settings">About cookies</a>
          </SiteModal.Content>
        </SiteModal.Portal>
      </SiteModal.Root>
    </ConsentProvider>
  )
}
