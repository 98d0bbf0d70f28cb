import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { rooms, specifier } from '../../scripts/rooms.mjs'
import { gzipped, weighModule } from '../../scripts/weigh.mjs'
import type { ConnectorSpec } from '../services/connectors/support/connector-spec.ts'

const LIMIT = 700
/** Consent Mode has seven signals and the calls of three products, and takes back what no code of Google has read yet. */
const LIMITS: Readonly<Record<string, number>> = { 'services/google-tag/connect': 1300, 'services/google-tag-manager/connect': 1050 }

const specs = import.meta.glob<Record<string, ConnectorSpec>>('../services/connectors/specs/*.ts', { eager: true })
const connectors = rooms().filter((room) => /^services\/.+\/connect$/.test(room))

/** Weighs a connector as a site adds it to a file of connectors. */
async function weigh(room: string) {
  const names = Object.keys(await import(pathToFileURL(`dist/${room}.js`).href))
  return weighModule(
    `import { ${names.join(', ')} } from '${specifier(room)}'; globalThis.site = [${names.filter((name) => name.endsWith('Connector')).join(', ')}]`,
    [],
  )
}

// After a change: npm run build && npx vitest run --project package test/package/connector-table -u
it('docs/connectors/README.md lists every connector, how it stops, and its weight', async () => {
  const empty = gzipped('')
  const rows = await Promise.all(
    connectors.map(async (room) => {
      const vendor = room.split('/')[1] ?? ''
      const [spec] = Object.values(specs[`../services/connectors/specs/${vendor}.ts`] ?? {})
      const { mode, stops } = spec?.connector() ?? { mode: '', stops: '' }
      const titles = Object.values(spec?.services ?? {}).map(({ title }) => title)
      const bytes = (await weigh(room)) - empty
      expect(bytes, room).toBeLessThanOrEqual(LIMITS[room] ?? LIMIT)
      return `| [${titles.join(', ')}](${vendor}.md) | ${mode} | ${stops} | ${(bytes / 1000).toFixed(2)} |`
    }),
  )
  const page = [
    '# Connectors',
    '',
    'The tests print this page. `mode` says when the code of the vendor is loaded, `stops` what a withdrawal achieves: [connectors](../connectors.md). The weight is that of the',
    'connector, minified and compressed, in kB of 1000 bytes. None of it is in the first download.',
    '',
    '| connector | mode | stops | kB |',
    '| --- | --- | --- | ---: |',
    ...rows,
    '',
  ]
  await expect(page.join('\n')).toMatchFileSnapshot('../../docs/connectors/README.md')
  expect(readdirSync('docs/connectors').sort()).toEqual(['README.md', ...connectors.map((room) => `${room.split('/')[1]}.md`)].sort())
})
