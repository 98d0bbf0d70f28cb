import { ConsentGate } from 'volenti/react'

export const Visits = () => (
  <p>
    <ConsentGate category="analytics" fallback="Your visits are not counted.">
      Your visits are counted.
    </ConsentGate>
  </p>
)
