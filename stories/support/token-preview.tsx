import { useLayoutEffect } from 'react'
import { CookieTable } from 'volenti/document'
import { ConsentBanner, PreferencesTrigger } from 'volenti/ui'
import { useSurroundings } from './scene.tsx'
import './token-preview.css'
import { type TokenName, tokens } from './tokens.ts'

/** Values for the custom properties; one that is absent keeps the stylesheet's own value. */
export type TokenValues = { readonly [Name in TokenName]?: string | undefined }

/** The parts as they look with other values of the design tokens. The dialog that the trigger opens takes them too. */
export function TokenPreview(values: TokenValues) {
  const { policy } = useSurroundings()
  const changed = tokens.filter(({ name, light }) => values[name] && values[name] !== light)
  const rule = changed.map(({ name }) => `${name}: ${values[name]};`).join(' ')

  useLayoutEffect(() => {
    // On the root element, as a site does it, so that the dialog at the end of the page takes them too.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`:root { ${rule} }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
    }
  }, [rule])

  return (
    <div className="token-preview">
      <CookieTable policy={policy} category="analytics" />
      <p>
        <PreferencesTrigger />
      </p>
      <ConsentBanner />
    </div>
  )
}

/** The custom properties with their values in light and dark. */
export function TokenTable() {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Custom property</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
          <th scope="col">For</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ name, light, dark, purpose }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            {light === dark ? (
              <td colSpan={2}>
                <code>{light}</code>
              </td>
            ) : (
              [light, dark].map((color) => (
                <td key={color}>
                  <svg className="token-swatch" viewBox="0 0 1 1" aria-hidden="true">
                    <rect width="1" height="1" fill={color} />
                  </svg>{' '}
                  <code>{color}</code>
                </td>
              ))
            )}
            <td>{purpose}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
