import meyer from '@unocss/reset/eric-meyer.css?raw'
import normalize from '@unocss/reset/normalize.css?raw'
import reboot from 'bootstrap/dist/css/bootstrap-reboot.css?raw'
import preflight4 from 'tailwindcss/preflight.css?raw'
import theme4 from 'tailwindcss/theme.css?raw'
import preflight3 from 'tailwindcss-3/src/css/preflight.css?raw'
import own from '../../../src/ui/styles.css?raw'

/** What Tailwind puts in the place of its functions where a site configures nothing. */
const fillTailwind = (css: string) =>
  css.replace(/(?:--)?theme\((?:[^(),]|\([^()]*\))*(?:,([^;]*))?\)(?=[;,])/g, (_, otherwise = 'initial') => otherwise)

/** Tailwind 4 as a site imports it whole: a statement of its layers, then each in its own. */
const tailwind4 = `@layer theme, base, components, utilities;
@layer theme { ${theme4.replace('@theme default', ':root')} }
@layer base { ${fillTailwind(preflight4)} }
@layer utilities { .p-site { padding: 3px } .bg-site { background-color: rgb(1 2 3) } }`
const tailwind3 = `${fillTailwind(preflight3)} .p-site { padding: 3px } .bg-site { background-color: rgb(1 2 3) }`

/** A page with other people's CSS: the stylesheets in the order in which the site imports them. */
export interface Dress {
  readonly name: string
  readonly sheets: readonly string[]
}

/** Other people's CSS before ours, and after it. */
const around = (name: string, css: string): Dress[] => [
  { name: `${name}, before ours`, sheets: [css, own] },
  { name: `${name}, after ours`, sheets: [own, css] },
]

export const plain: Dress = { name: 'no reset', sheets: [own] }

/** Resets that many sites have, and single rules that some have. */
export const dresses: readonly Dress[] = [
  plain,
  ...around('Tailwind 4', tailwind4),
  { name: 'Tailwind 4, its layers stated with ours', sheets: ['@layer theme, base, volenti, components, utilities;', tailwind4, own] },
  ...around('Tailwind 3', tailwind3),
  ...around("Bootstrap 5's reboot", reboot),
  ...around("Meyer's reset", meyer),
  ...around('normalize.css', normalize),
  ...around('a root of 62.5 %', 'html { font-size: 62.5% }'),
  ...around('buttons without any style', 'button, input, select { all: unset }'),
  ...around('content-box everywhere', '*, ::before, ::after { box-sizing: content-box }'),
  ...around('hidden elements that are shown', '[hidden] { display: block }'),
  ...around('pictures as blocks', 'img, svg { display: block; max-width: 100%; height: auto }'),
  ...around(
    'nothing left of anything',
    '* { margin: 0; padding: 0; border: 0; background: none; font: inherit; list-style: none; text-decoration: none }',
  ),
]

/** Dresses the page until the returned function is called. */
export function wear({ sheets }: Dress): () => void {
  const elements = sheets.map((css) => Object.assign(document.createElement('style'), { textContent: css }))
  document.head.append(...elements)
  return () => {
    for (const element of elements) element.remove()
  }
}
