import { type ReactNode, Suspense, useDeferredValue, useReducer, useState } from 'react'
import { type CategoryIdOf, isMet, type Policy, type RegisteredPolicy, type ServiceIdOf } from '../core/internal.ts'
import { useProvidedStore } from './consent-context.ts'
import { EndsWithGrant } from './ends-with-grant.tsx'
import { conditionOf, type GrantProps } from './grant-props.ts'
import { textsInElements } from './texts-in-elements.ts'
import { useActivated } from './use-activated.ts'
import { useGranted } from './use-granted.ts'

/** Props of `ConsentGate`: a category, a service, or several ids of which `all` or `any` have to be granted. */
export type ConsentGateProps = GateProps<RegisteredPolicy>

/** The props of `ConsentGate` with the ids of one policy. */
export type GateProps<P extends Policy> = GrantProps<CategoryIdOf<P>, ServiceIdOf<P>> & {
  /** Shown while the condition is not granted. @default nothing */
  readonly fallback?: ReactNode
  /** Shown while the condition is granted. */
  readonly children?: ReactNode
}

/**
 * Shows its children only while a category or a service is granted, or all or any of several. Doesn't render its own
 * HTML element, but puts a text that stands alone into a `<span>`, because the translators of browsers replace texts.
 *
 * It shows the fallback before a decision. The server and the hydrating page show the fallback too, unless the server
 * passed the record on; so does a prerendered page until the visitor opens it. When the grant ends, frames and media in it
 * stop at once, even where React keeps them hidden. Effects of hidden children run until React renders them again; effects
 * of `useConsentEffect` stop at once.
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
export function ConsentGate({ fallback, children, ...grant }: ConsentGateProps) {
  const store = useProvidedStore('ConsentGate')
  const condition = conditionOf(grant)
  const isGranted = useGranted(condition)
  const [round, endRound] = useReducer((ended: number) => ended + 1, 0)
  // The children may send requests as soon as they are mounted, so a prerendered page waits. A grant renders them later
  // than the click, so that a slow render does not delay the click. The end of a grant hides them at once.
  const isShown = useDeferredValue(useActivated() && isGranted) && isGranted
  const [wasShown, setWasShown] = useState(false)
  if (isShown && !wasShown) setWasShown(true)
  if (isShown)
    return (
      <EndsWithGrant key={round} isAllowed={() => isMet(condition, store.isGranted)} onEnd={endRound}>
        {textsInElements(children)}
      </EndsWithGrant>
    )
  const instead = textsInElements(fallback)
  // A fallback that suspends would keep the old children alive, hidden by a boundary further up, so it gets its own. Before
  // any children were shown a boundary only harms: React 18 stops hydrating a boundary that is updated meanwhile.
  return wasShown && fallback ? <Suspense>{instead}</Suspense> : instead
}
