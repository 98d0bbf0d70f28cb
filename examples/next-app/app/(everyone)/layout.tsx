import type { ReactNode } from 'react'
import { Site } from '../../parts/site'

/** Pages that are the same for everybody, built once. */
export default function Layout({ children }: { children: ReactNode }) {
  return <Site>{children}</Site>
}
