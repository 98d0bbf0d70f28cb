import type { ReactNode } from 'react'
import { isSafeLink } from '../core/internal.ts'

interface SafeLinkProps {
  readonly href: string
  readonly rel?: string | undefined
  readonly children: ReactNode
}

/** A link from policy data; plain text where following it would not be safe. */
export function SafeLink({ href, rel, children }: SafeLinkProps) {
  if (!isSafeLink(href)) return children
  return (
    <a href={href} rel={rel}>
      {children}
    </a>
  )
}
