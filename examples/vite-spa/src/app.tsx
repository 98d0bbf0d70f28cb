import { CookieTable } from 'volenti/document'
import { ConsentGate, ConsentProvider } from 'volenti/react'
import { ConsentBanner, PreferencesTrigger } from 'volenti/ui'
import { policy } from './policy'

export const App = () => (
  <ConsentProvider policy={policy}>
    <ConsentBanner />
    <main>
      <h1>Home</h1>
      <p>
        <ConsentGate category="analytics" fallback="Your visits are not counted.">
          Your visits are counted.
        </ConsentGate>
      </p>
      <CookieTable policy={policy} />
    </main>
    <footer>
      <PreferencesTrigger />
    </footer>
  </ConsentProvider>
)
