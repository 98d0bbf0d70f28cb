import { type ReactNode, useDeferredValue } from 'react'
import type { CategoryId, ServiceId } from '../core/index.ts'
import { useActivated } from './use-activated.ts'
import { useGranted } from './use-granted.ts'

/** Props of `ConsentGate`: a category or a service. */
export type ConsentGateProps = (
  | { readonly category: CategoryId; readonly service?: undefined }
  | { readonly service: ServiceId; readonly category?: undefined }
) & {
  /** What is shown while it is not granted. @default nothing */
  readonly fallback?: ReactNode
  /** What is shown while it is granted. */
  readonly children?: ReactNode
}

/**
 * Shows its children only while a category or a service is granted. Doesn't render its own HTML element.
 *
 * The server and the hydrating page show the fallback, unless the server passed the record on; so does a page that is
 * prerendered, until it is visited.
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
export function ConsentGate({ category, service, fallback, children }: ConsentGateProps) {
  const isGranted = useGranted(category ?? service)
  // What stands behind a gate asks others for something as soon as it is mounted.
  const granted = useActivated() && isGranted
  // What the grant brings is rendered apart from the click that gave it, and can take its time; its end is shown at once.
  return useDeferredValue(granted) && granted ? children : fallback
}
