import { type ReactNode, useLayoutEffect } from 'react'
import brutalist from '../themes/brutalist.css?raw'
import contrast from '../themes/contrast.css?raw'
import editorial from '../themes/editorial.css?raw'
import product from '../themes/product.css?raw'
import quiet from '../themes/quiet.css?raw'

/** The finished themes. Each is a file of tokens that a site can take as it is. */
export const themes = { quiet, editorial, brutalist, product, contrast } as const

/** The name of a theme. */
export type ThemeName = keyof typeof themes

/** Its children, on a page with the tokens of a theme. */
export function Themed({ theme, children }: { readonly theme: ThemeName; readonly children: ReactNode }) {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(themes[theme])
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
    }
  }, [theme])
  return children
}
