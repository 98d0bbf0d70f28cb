import { ConsentGate, ConsentProvider } from 'volenti/react'
import { policy } from '../policy'
import type { VisitorProps } from './choices'

/** An island of its own: providers of one policy share one store. */
export const Visits = ({ record, signals }: VisitorProps) => (
  <ConsentProvider policy={policy} initialRecord={record} initialSignals={signals}>
    <p>
      <ConsentGate category="analytics" fallback="Your visits are not counted.">
        Your visits are counted.
      </ConsentGate>
    </p>
  </ConsentProvider>
)
