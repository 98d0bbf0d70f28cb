import { programText } from '#program-text'
import { useIsNeeded } from '#use-is-needed'
import type { Policy, RegimeInitOptions, RegisteredPolicy } from '../core/internal.ts'
import type { ConsentInitOptions } from '../inline/index.ts'

/** Props of `ConsentInitScript`. */
export interface ConsentInitScriptProps extends ConsentInitOptions, RegimeInitOptions {
  readonly policy: RegisteredPolicy
  /** The nonce of the page's content security policy. @default none */
  readonly nonce?: string | undefined
  /** An attribute of the element, such as `data-cfasync`. @default none */
  readonly [name: `data-${string}`]: string | number | boolean | undefined
}

/** Returns the attributes among the props that carry data. An attribute that chooses or runs code is none of them. */
const dataIn = (props: object) => Object.fromEntries(Object.entries(props).filter(([name]) => /^data-/i.test(name)))

/**
 * The program that runs before the first paint. A visitor who has decided sees no frame of the banner, and a click on the
 * banner counts before React arrives. Renders a `<script>` element; put it into the `<head>`, before stylesheets and tags.
 *
 * Only a server prints the program. The browser downloads none of it: a bundler finds a variant without the program by the
 * condition `browser`. The element is removed after the page has hydrated; from a server component it stays in the page. In
 * a page that the browser renders alone it does nothing, because the first paint is over by then.
 *
 * Props such as `data-cfasync="false"` reach the element, for services that move or rewrite scripts. No other props do.
 *
 * It needs no provider. The program changes an attribute of `<html>`, so that element needs `suppressHydrationWarning`. A
 * server without React prints `consentInitScript` of `volenti/server`.
 *
 * @example
 * ```tsx
 * import type { RegisteredPolicy } from 'volenti'
 * import { ConsentInitScript } from 'volenti/document'
 *
 * export const Head = ({ policy, nonce }: { policy: RegisteredPolicy; nonce: string }) => (
 *   <head>
 *     <ConsentInitScript policy={policy} nonce={nonce} />
 *   </head>
 * )
 * ```
 */
export function ConsentInitScript({ policy, nonce, defaults, regimes, regime, ...others }: ConsentInitScriptProps) {
  const isNeeded = useIsNeeded()
  if (!isNeeded) return null
  const program = { __html: programText(policy as Policy, { defaults, regimes, regime }) }
  // A browser hides the nonce of an element from scripts, so it always differs while the page hydrates.
  return <script {...dataIn(others)} nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={program} />
}
