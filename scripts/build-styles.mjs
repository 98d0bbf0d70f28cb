// Builds volenti/styles.css, for the browsers that have what it cannot do without: logical properties, layers, :has().
import { readFileSync, writeFileSync } from 'node:fs'
import { Features, transform } from 'lightningcss'

const [chrome, firefox, safari] = [111 << 16, 115 << 16, (16 << 16) | (4 << 8)]
const filename = 'src/ui/styles.css'
const { code } = transform({
  filename,
  code: readFileSync(filename),
  minify: true,
  targets: { chrome, firefox, safari },
  exclude: Features.LightDark,
})

writeFileSync('dist/styles.css', code)
// TypeScript 6 wants types for what is imported for its effect.
writeFileSync('dist/styles.css.d.ts', 'export {}\n')
