import { useCallback, useEffect, useState } from 'react'
import { type ActsPage, type Query, readKept } from './kept-acts.ts'

/** What is known of the acts of a query; `'failed'` where they cannot be read, and `undefined` until the server has answered. */
export type KeptActs = ActsPage | 'failed' | undefined

/** The acts of a query, and what reads them again. */
export function useKeptActs({ subject, day, page }: Query): readonly [KeptActs, () => void] {
  const [acts, setActs] = useState<KeptActs>()
  const read = useCallback(() => {
    let isLeft = false
    readKept({ subject, day, page })
      .catch((): 'failed' => 'failed')
      .then((answer) => isLeft || setActs(answer))
    return () => {
      isLeft = true
    }
  }, [subject, day, page])
  useEffect(read, [read])
  return [acts, read]
}
