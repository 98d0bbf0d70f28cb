import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ConsentInitScript } from 'volenti/document'
import 'volenti/styles.css'
import { policy } from '../policy'

export const metadata: Metadata = { title: 'Example' }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The program in the head marks this element before React sees it.
    <html lang="en" suppressHydrationWarning>
      <head>
        <ConsentInitScript policy={policy} />
      </head>
      <body>{children}</body>
    </html>
  )
}
