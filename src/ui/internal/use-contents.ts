import { useEffect, useState } from 'react'
import type { Policy } from '../../core/internal.ts'
import { loadLater } from '../../page/index.ts'
import { reportError, useConsentLocale, useConsentPolicy, useConsentStore } from '../../react/internal.ts'
import { type DialogContents, loadContents } from './load-dialog.ts'
import type { GivenLocale } from './loaded-texts.ts'

interface Loaded {
  readonly locale: GivenLocale
  readonly policy: Policy
  readonly contents: DialogContents
}

/**
 * Loads the texts and the policy of the preferences in the language of the provider. Until they arrive it returns those of
 * the language before.
 *
 * @param onMissing - Called when an attempt has failed and nothing was there before.
 * @param subscribe - Tells of moments at which to try again.
 */
export function useContents(onMissing?: () => void, subscribe?: (listener: () => void) => () => void): DialogContents | undefined {
  const store = useConsentStore()
  const locale = useConsentLocale()
  const policy = useConsentPolicy()
  const [loaded, setLoaded] = useState<Loaded>()
  const isCurrent = loaded !== undefined && loaded.locale === locale && loaded.policy === policy
  const isMissing = !loaded

  useEffect(() => {
    if (isCurrent) return
    const controller = new AbortController()
    const { signal } = controller
    const onError = (reason: unknown) => {
      if (isMissing) onMissing?.()
      reportError(store, 'dialog-unavailable', reason)
    }
    void loadLater(() => loadContents(locale, policy), { onError, signal, subscribe }).then(
      (contents) => signal.aborted || setLoaded({ locale, policy, contents }),
    )
    return () => controller.abort()
  }, [isCurrent, isMissing, locale, policy, store, onMissing, subscribe])

  return loaded?.contents
}
