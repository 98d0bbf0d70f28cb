import { type EffectCallback, useEffect, useRef } from 'react'
import type { GrantId } from '../core/index.ts'
import { useGranted } from './use-granted.ts'

/**
 * Runs an effect while a category or a service is granted, and its cleanup when the grant ends or the component leaves.
 *
 * The effect of the latest render is the one that runs; a new function alone does not run it again. It never runs on
 * the server.
 *
 * @param effect - What to start; returns what stops it.
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { useConsentEffect } from 'volenti/react'
 *
 * export function Analytics({ start }: { start: () => () => void }) {
 *   useConsentEffect('analytics', () => start())
 *   return null
 * }
 * ```
 */
export function useConsentEffect(id: GrantId, effect: EffectCallback): void {
  const running = useGranted(id) ? id : undefined
  const latest = useRef(effect)
  useEffect(() => {
    latest.current = effect
  })
  useEffect(() => (running === undefined ? undefined : latest.current()), [running])
}
