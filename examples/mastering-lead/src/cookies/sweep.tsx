import { useEffect } from 'react'
import { connectSweep } from 'volenti'
import { useConsentStore } from 'volenti/react'

/** Deletes what the policy declares and the visitor does not grant: after a withdrawal, and what an expired grant left. */
export function Sweep() {
  const store = useConsentStore()
  useEffect(() => connectSweep(store), [store])
  return null
}
