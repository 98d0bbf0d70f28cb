import { useEffect } from 'react'
import { listCookies } from 'volenti'
import { useConsent } from 'volenti/react'
import { policy } from '../policy.ts'

/** Deletes the declared cookies of every category that is not granted: after a withdrawal, and what an expired grant left. */
export function DeleteWhenDenied() {
  const { grants } = useConsent()
  useEffect(() => {
    for (const { name, category } of listCookies(policy)) {
      if (!grants[category as keyof typeof grants]) document.cookie = `${name}=; Path=/; Max-Age=0`
    }
  }, [grants])
  return null
}
