import { useEffect, useRef } from 'react'
import type { CategoryIdOf, Policy, RegisteredPolicy, ServiceIdOf } from '../core/internal.ts'
import { createScriptLoader, type Script } from '../scripts/index.ts'
import { useProvidedStore } from './consent-context.ts'
import { useConsentEffect } from './use-consent-effect.ts'

/** Props of `ConsentScript`: a category or a service, and the script. */
export type ConsentScriptProps = ScriptProps<RegisteredPolicy>

/** The props of `ConsentScript` with the ids of one policy. */
export type ScriptProps<P extends Policy> = (
  | { readonly category: CategoryIdOf<P>; readonly service?: undefined }
  | { readonly service: ServiceIdOf<P>; readonly category?: undefined }
) &
  Omit<Script, 'id' | 'grant'> & {
    /** The name of the script. A document loads each name once. @default src */
    readonly id?: string | undefined
    /** Event handler called when the code has run, even if it ran before this component was mounted. */
    readonly onReady?: (() => void) | undefined
    /** Event handler called when the script could not be loaded. */
    readonly onError?: (() => void) | undefined
  }

/**
 * Loads a third-party script while a category or a service is granted. It renders nothing. It adds one `<script>` element
 * per id to the `<head>`, however often it is mounted.
 *
 * Nothing is requested before a grant, and never on the server. After a grant, the request waits until the browser has
 * painted, and needs the grant to be valid then. When the grant ends, the element is removed. Code that has run keeps
 * running until the visitor leaves or reloads the page, which `ReloadNotice` offers. A new `id` means another script.
 * A script that failed is tried again at the next mount.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { ConsentScript } from 'volenti/react'
 *
 * export const Tags = ({ nonce }: { nonce: string }) => (
 *   <>
 *     <ConsentScript category="analytics" id="counter" src="https://counter.example/tag.js" nonce={nonce} />
 *     <ConsentScript category="analytics" src="https://counter.example/forms.js" after={['counter']} nonce={nonce} />
 *   </>
 * )
 * ```
 */
export function ConsentScript({ id, ...props }: ConsentScriptProps) {
  return <NamedScript key={id ?? props.src} id={id ?? props.src} {...props} />
}

function NamedScript({ category, service, onReady, onError, ...script }: ConsentScriptProps & { readonly id: string }) {
  const store = useProvidedStore('ConsentScript')
  const grant = category ?? service
  const handlers = useRef({ onReady, onError })
  useEffect(() => {
    handlers.current = { onReady, onError }
  })
  useConsentEffect(grant, () => {
    const loader = createScriptLoader(store)
    const release = loader.load({ ...script, grant })
    let isHere = true
    loader.whenReady(script.id).then(
      () => isHere && handlers.current.onReady?.(),
      () => isHere && handlers.current.onError?.(),
    )
    return () => {
      isHere = false
      release()
    }
  })
  return null
}
