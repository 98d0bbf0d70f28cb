import { type ReactNode, Suspense, useDeferredValue, useReducer, useState } from 'react'
import type { CategoryIdOf, Policy, RegisteredPolicy, ServiceIdOf } from '../core/internal.ts'
import { useProvidedStore } from './consent-context.ts'
import { Revocable } from './revocable.tsx'
import { useActivated } from './use-activated.ts'
import { isMet, useGranted } from './use-granted.ts'

/** What a gate goes by: one category or service, or several of either. */
type GateCondition<C extends string, S extends string> =
  | { readonly category: C; readonly service?: undefined; readonly all?: undefined; readonly any?: undefined }
  | { readonly service: S; readonly category?: undefined; readonly all?: undefined; readonly any?: undefined }
  | { readonly all: readonly (C | S)[]; readonly category?: undefined; readonly service?: undefined; readonly any?: undefined }
  | { readonly any: readonly (C | S)[]; readonly category?: undefined; readonly service?: undefined; readonly all?: undefined }

/** Props of `ConsentGate`: a category, a service, or several ids of which `all` or `any` have to be granted. */
export type ConsentGateProps = GateProps<RegisteredPolicy>

/** The same under a policy. */
export type GateProps<P extends Policy> = GateCondition<CategoryIdOf<P>, ServiceIdOf<P>> & {
  /** What is shown while it is not granted. @default nothing */
  readonly fallback?: ReactNode
  /** What is shown while it is granted. */
  readonly children?: ReactNode
}

/**
 * Shows its children only while a category or a service is granted, or all or any of several. Doesn't render its own HTML element.
 *
 * The server and the hydrating page show the fallback, unless the server passed the record on; so does a page that is
 * prerendered, until it is visited. When the grant ends its frames and media end at once, also in a part of the page that
 * React keeps hidden; its effects end when React renders that part again, unless they are those of `useConsentEffect`.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { ConsentGate } from 'volenti/react'
 *
 * export const Map = () => (
 *   <ConsentGate category="functional" fallback={<p>The map is shown once functional cookies are allowed.</p>}>
 *     <iframe src="https://maps.example.com" title="Where we are" />
 *   </ConsentGate>
 * )
 * ```
 */
export function ConsentGate({ category, service, all, any = [], fallback, children }: ConsentGateProps) {
  const store = useProvidedStore('ConsentGate')
  const condition = category ?? service ?? (all ? { all } : { any })
  const isGranted = useGranted(condition)
  const [round, endRound] = useReducer((ended: number) => ended + 1, 0)
  // What stands behind a gate asks others for something as soon as it is mounted, so a prerendered page waits. What the grant
  // brings is rendered apart from the click that gave it, and can take its time; its end is shown at once.
  const isShown = useDeferredValue(useActivated() && isGranted) && isGranted
  const [wasShown, setWasShown] = useState(false)
  if (isShown && !wasShown) setWasShown(true)
  if (isShown)
    return (
      <Revocable key={round} isAllowed={() => isMet(condition, store.isGranted)} onEnd={endRound}>
        {children}
      </Revocable>
    )
  // A fallback that waits for its code would keep the children alive, hidden, in a boundary further up. Before there were any,
  // a boundary would only be in the way: React 18 gives up hydrating one that is updated meanwhile.
  return wasShown && fallback ? <Suspense>{fallback}</Suspense> : fallback
}
