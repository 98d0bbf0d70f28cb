import 'volenti/styles.css'
import './page.css'
import type { GrantId, RegisteredPolicy } from 'volenti'
import { ConsentProvider, ConsentScript, useGranted } from 'volenti/react'
import { PreferencesTrigger } from 'volenti/ui'
import { ConsentBanner } from 'volenti/ui/eager-banner'
import { Answer, type Library } from './page.tsx'
import { policy } from './volenti-policy.ts'

export const library: Library = {
  App: ({ children }) => (
    <ConsentProvider policy={policy as unknown as RegisteredPolicy}>
      <ConsentBanner />
      {children}
      <PreferencesTrigger />
    </ConsentProvider>
  ),
  Reader: ({ category }) => <Answer granted={useGranted(category as GrantId)} />,
  Tag: ({ src }) => <ConsentScript category="analytics" src={src} />,
}
