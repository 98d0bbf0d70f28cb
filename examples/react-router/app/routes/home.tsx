import { ConsentGate } from 'volenti/react'

export default function Home() {
  return (
    <>
      <h1>Home</h1>
      <p>
        <ConsentGate category="analytics" fallback="Your visits are not counted.">
          Your visits are counted.
        </ConsentGate>
      </p>
    </>
  )
}
