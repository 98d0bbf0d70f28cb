import { useEffect, useMemo, useState } from 'react'
import { loadLater } from '../../page/index.ts'
import { useConsentLocale } from '../../react/internal.ts'
import { keptEnglish, type LoadedTexts, loadEnglish } from './loaded-texts.ts'

/**
 * Returns the texts of the provider's language. Until English arrives, it returns those of the language before, so that
 * nothing on the page goes. `undefined` if there was none.
 *
 * @param onError - Called with the reason of each failed attempt to load English.
 */
export function useArrivedTexts(onError: (reason: unknown) => void): LoadedTexts | undefined {
  const given = useConsentLocale()
  const [english, setEnglish] = useState(() => keptEnglish().loaded)
  const next = useMemo(() => (given ? { locale: given, texts: {} } : english), [given, english])
  const [arrived, setArrived] = useState(next)
  if (next && next !== arrived) setArrived(next)
  useEffect(() => {
    if (next) return
    const controller = new AbortController()
    const { signal } = controller
    void loadLater(loadEnglish, { onError, signal }).then((loaded) => signal.aborted || setEnglish(loaded))
    return () => controller.abort()
  }, [next, onError])
  return next ?? arrived
}
