import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONNECTOR_VISITS } from '../../../src/connect/testing/index.ts'
import { type ConnectorSpec, visitsOf } from './support/connector-spec.ts'
import { trace } from './support/trace.ts'

const modules = import.meta.glob<Record<string, ConnectorSpec>>('./specs/*.ts', { eager: true })
const specs = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module).map(([name, spec]) => [`${file.slice(8, -3)}: ${name}`, spec] as const),
)
const vendors = readdirSync('src/services').filter((vendor) => readdirSync(`src/services/${vendor}`).includes('connect.ts'))

it('has a golden list for every connector', () => {
  expect(
    Object.keys(modules)
      .map((file) => file.slice(8, -3))
      .sort(),
  ).toEqual(vendors.sort())
})

describe.each(specs)('%s', (_, spec) => {
  it('makes exactly the calls of its golden list, in every visit', async () => {
    const traces = await trace(spec)
    const golden = visitsOf(spec)
    for (const visit of CONNECTOR_VISITS) expect(traces[visit], visit).toEqual(golden[visit])
  })
})
