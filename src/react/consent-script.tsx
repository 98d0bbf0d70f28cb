import { useEffect, useRef } from 'react'
import type { CategoryId, CategoryIdOf, Policy, RegisteredPolicy, ServiceId, ServiceIdOf } from '../core/internal.ts'
import { createScriptLoader, type RequestedScript } from '../scripts/index.ts'
import { useProvidedStore } from './consent-context.ts'
import { conditionOf, type GrantProps } from './grant-props.ts'
import { useConsentEffect } from './use-consent-effect.ts'

/** Props of `ConsentScript`: a category or a service, and the script. */
export type ConsentScriptProps = ScriptProps<RegisteredPolicy>

/** The props of `ConsentScript` with the ids of one policy. */
export type ScriptProps<P extends Policy> = GrantProps<CategoryIdOf<P>, ServiceIdOf<P>> &
  Omit<RequestedScript, 'id' | 'grant' | 'onLoad'> & {
    /** The name of the script. A document loads each name once. @default src */
    readonly id?: string | undefined
    /** Event handler called when the code has run, even if it ran before this component was mounted. */
    readonly onReady?: (() => void) | undefined
    /** Event handler called when the script could not be loaded. */
    readonly onError?: (() => void) | undefined
    /** How urgent the request is. @default the browser decides */
    readonly fetchPriority?: 'high' | 'low' | 'auto' | undefined
  } & {
    /** An attribute of the element, such as `data-domain`. */
    readonly [name: `data-${string}`]: string | number | boolean | undefined
  }

/** Names of props that reach the element. The others are options, or not meant for a script. */
const IS_ATTRIBUTE = /-|^fetchPriority$/

/** Returns the attributes among the props, as React would write them. */
function attributesIn(props: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = Object.entries(props).filter(([name, value]) => IS_ATTRIBUTE.test(name) && /^(string|number|boolean)$/.test(typeof value))
  return Object.fromEntries(given.map(([name, value]) => [name, `${value}`]))
}

/**
 * Loads a third-party script while a category or a service is granted, or all or any of several. It renders nothing. It adds
 * one `<script>` element per id to the `<head>`, however often it is mounted.
 *
 * Nothing is requested before a grant, and never on the server. After a grant, the request waits until the browser has
 * painted, and needs the grant to be valid then. When the grant ends, the element is removed. Code that has run keeps
 * running until the visitor leaves or reloads the page, which `ReloadNotice` offers. A new `id` means another script.
 * A script that failed is tried again at the next mount.
 *
 * `before` runs in the browser before the element is added, for instance to create the queue of a tool. Names with a hyphen,
 * such as `data-domain`, and `fetchPriority` reach the element. `attributes` takes any other attribute, and those with the
 * name of a prop, such as `id`. Attributes that run code are left out.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { ConsentScript } from 'volenti/react'
 *
 * export const Tags = ({ nonce }: { nonce: string }) => (
 *   <>
 *     <ConsentScript category="analytics" id="counter" src="https://counter.example/tag.js" data-domain="example.com" nonce={nonce} />
 *     <ConsentScript category="analytics" src="https://counter.example/forms.js" after={['counter']} nonce={nonce} />
 *   </>
 * )
 * ```
 */
export function ConsentScript({ id, ...props }: ConsentScriptProps) {
  return <NamedScript key={id ?? props.src} id={id ?? props.src} {...props} />
}

function NamedScript({ category, service, all, any, onReady, onError, onWithdraw, ...props }: ConsentScriptProps & { readonly id: string }) {
  const store = useProvidedStore('ConsentScript')
  const grant = conditionOf({ category, service, all, any } as GrantProps<CategoryId, ServiceId>)
  const handlers = useRef({ onReady, onError, onWithdraw })
  useEffect(() => {
    handlers.current = { onReady, onError, onWithdraw }
  })
  useConsentEffect(grant, () => {
    const { id, src, after, async, type, before, integrity, crossOrigin, referrerPolicy, nonce } = props
    const options = { id, src, after, async, type, before, integrity, crossOrigin, referrerPolicy, nonce }
    const attributes = { ...attributesIn(props), ...props.attributes }
    const loader = createScriptLoader(store)
    const release = loader.load({ ...options, attributes, grant, onWithdraw: () => handlers.current.onWithdraw?.() })
    let isHere = true
    loader.whenReady(id).then(
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
