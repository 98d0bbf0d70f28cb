import '@c15t/react/styles.css'
import './page.css'
import { ConsentBanner, ConsentDialog, ConsentDialogTrigger, ConsentManagerProvider, useConsentManager } from '@c15t/react'
import { Answer, type Library, tagsOf } from './page.tsx'

const CATEGORY = { functional: 'functionality', analytics: 'measurement', marketing: 'marketing' } as const

export const library: Library = {
  App: ({ options, children }) => (
    <ConsentManagerProvider
      options={{
        mode: 'offline',
        consentCategories: ['necessary', 'functionality', 'measurement', 'marketing'],
        overrides: { country: 'DE' },
        scripts: tagsOf(options).map((src) => ({ id: src, src, category: 'measurement' })),
      }}
    >
      <ConsentBanner />
      <ConsentDialog />
      <ConsentDialogTrigger />
      {children}
    </ConsentManagerProvider>
  ),
  Reader: ({ category }) => <Answer granted={useConsentManager().has(CATEGORY[category])} />,
}
