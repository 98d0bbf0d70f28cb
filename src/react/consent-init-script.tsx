import { useSyncExternalStore } from 'react'
import { type Policy, type RegisteredPolicy, recordRules } from '../core/internal.ts'
import { type ConsentInitOptions, printProgram } from '../inline/index.ts'

/** Props of `ConsentInitScript`. */
export interface ConsentInitScriptProps extends ConsentInitOptions {
  readonly policy: RegisteredPolicy
  /** The nonce of the page's content security policy. */
  readonly nonce?: string | undefined
}

const never = () => () => {}

/**
 * The program that runs before first paint: a visitor who has decided sees no frame of the banner, and a click on the
 * banner counts before React arrives. Renders a `<script>` element; put it into the `<head>`, before stylesheets and tags.
 *
 * It is rendered on the server and while the page hydrates, and is gone afterwards; rendered in the browser alone it does
 * nothing, because a first paint is over by then. It needs no provider. `<html>` then differs from what the server sent, so a
 * framework that renders it needs `suppressHydrationWarning` there. A server without React prints `consentInitScript` of
 * `volenti/server`.
 *
 * @example
 * ```tsx
 * import type { RegisteredPolicy } from 'volenti'
 * import { ConsentInitScript } from 'volenti/react'
 *
 * export const Head = ({ policy, nonce }: { policy: RegisteredPolicy; nonce: string }) => (
 *   <head>
 *     <ConsentInitScript policy={policy} nonce={nonce} />
 *   </head>
 * )
 * ```
 */
export function ConsentInitScript({ policy, nonce, defaults }: ConsentInitScriptProps) {
  // A script that React creates in the browser never runs, and React says so.
  const isNeeded = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  if (!isNeeded) return null
  const program = { __html: printProgram(recordRules(policy as Policy), { defaults }) }
  // Browsers hide the nonce of an element from scripts, so it always differs while hydrating.
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={program} />
}
