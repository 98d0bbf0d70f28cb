import type { ReactNode } from 'react'
import type { HeadingLevel } from './page-context.ts'

interface HeadingProps {
  readonly level: HeadingLevel
  readonly slot: 'title' | 'heading' | 'subheading'
  readonly children: ReactNode
}

/** A heading of the policy page. Renders an `<h1>` to `<h4>`. */
export function Heading({ level, slot, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return <Tag data-slot={`volenti-page-${slot}`}>{children}</Tag>
}
