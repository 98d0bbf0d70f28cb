import 'volenti/styles.css'
import './page.css'
import type { ComponentType } from 'react'
import type { GrantId, RegisteredPolicy } from 'volenti'
import { ConsentProvider, ConsentScript, useGranted } from 'volenti/react'
import { PreferencesTrigger } from 'volenti/ui'
import { Answer, type Library } from './page.tsx'
import { policy } from './volenti-policy.ts'

/** Volenti with one of its two preset banners. */
export const volentiWith = (Banner: ComponentType): Library => ({
  App: ({ children }) => (
    <ConsentProvider policy={policy as unknown as RegisteredPolicy}>
      <Banner />
      {children}
      <PreferencesTrigger />
    </ConsentProvider>
  ),
  Reader: ({ category }) => <Answer granted={useGranted(category as GrantId)} />,
  Tag: ({ src }) => <ConsentScript category="analytics" src={src} />,
})
