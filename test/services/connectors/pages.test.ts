import { expect, it } from 'vitest'
import { connectorPage } from './support/connector-page.ts'
import type { ConnectorSpec } from './support/connector-spec.ts'

const modules = import.meta.glob<Record<string, ConnectorSpec>>('./specs/*.ts', { eager: true })
const vendors = Object.entries(modules).map(([file, specs]) => [file.slice(8, -3), specs] as const)

// `npx vitest run --project node test/services/connectors -u` prints the pages anew.
it.each(vendors)('docs/connectors/%s.md says what the declaration and the golden lists say', async (vendor, specs) => {
  await expect(connectorPage(vendor, specs)).toMatchFileSnapshot(`../../../docs/connectors/${vendor}.md`)
})
