import { useEffect, useRef } from 'react'
import type { CategoryIdOf, Policy, RegisteredPolicy, ServiceIdOf } from '../core/internal.ts'
import { createScriptLoader, type Script } from '../scripts/index.ts'
import { useProvidedStore } from './consent-context.ts'
import { useConsentEffect } from './use-consent-effect.ts'

/** Props of `ConsentScript`: a category or a service, and the script. */
export type ConsentScriptProps = ScriptProps<RegisteredPolicy>

/** The same under a policy. */
export type ScriptProps<P extends Policy> = (
  | { readonly category: CategoryIdOf<P>; readonly service?: undefined }
  | { readonly service: ServiceIdOf<P>; readonly category?: undefined }
) &
  Omit<Script, 'id' | 'grant'> & {
    /** Names the script in its document, where it is loaded once. @default src */
    readonly id?: string | undefined
    /** Event handler called when the code has run, also when it had before this component was there. */
    readonly onReady?: (() => void) | undefined
    /** Event handler called when it could not be loaded. */
    readonly onError?: (() => void) | undefined
  }

/**
 * Loads a third-party script while a category or a service is granted. Renders nothing; puts one `<script>` element for
 * an id into the `<head>`, however often it is mounted.
 *
 * It is requested once the browser has painted what the click changed, and only if it is still granted then; never on the
 * server. When the grant ends the element goes, while code that has run keeps running until the page is left
 * (`ReloadNotice` offers that). A script that changes its `id` is another script; one that failed is tried again at the
 * next mount.
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
