import { type ReactNode, useEffect } from 'react'
import { spyOn } from 'storybook/test'
import { acceptAll, type ConsentAct, type ConsentStore } from 'volenti'
import { connectRecords } from 'volenti/connect'
import { useConsentStore } from '../../src/react/internal.ts'

/** What the records handler says to somebody who asks for a receipt. */
export type Answer = 'signed' | 'refused'

/** Stands for the records handler of a site. Returns what puts the network back. */
export function keepRecords(answer: Answer) {
  const network = spyOn(window, 'fetch').mockImplementation(async (_, init) => {
    if (init?.method === 'POST') {
      const { acts }: { readonly acts: readonly ConsentAct[] } = JSON.parse(`${init.body}`)
      return Response.json({ results: acts.map(({ id }) => ({ id, status: 'stored' })) })
    }
    return answer === 'signed' ? Response.json({ receipt: {}, jws: 'eyJ' }) : new Response('', { status: 403 })
  })
  return () => network.mockRestore()
}

/** Sends proof, and accepts everything where something is decided. */
export function Records({ isDecided = true, children }: { readonly isDecided?: boolean; readonly children: ReactNode }) {
  const store: ConsentStore = useConsentStore()
  useEffect(() => {
    const end = connectRecords(store, { endpoint: '/choices/kept', keep: 'memory', subject: 'all' })
    if (isDecided && !store.getRecord()) acceptAll(store)
    return end
  }, [store, isDecided])
  return children
}
