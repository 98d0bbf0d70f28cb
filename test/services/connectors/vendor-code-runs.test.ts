import { describe, expect, it } from 'vitest'
import type { Service } from 'volenti'
import type { Connector } from '../../../src/connect/connectors/connector.ts'
import { tiktokPixelConnector } from '../../../src/services/tiktok-pixel/connect.ts'
import { tiktokPixel } from '../../../src/services/tiktok-pixel/index.ts'
import { listedIn } from './support/queued-by.ts'
import { trace } from './support/trace.ts'

interface Running {
  readonly services: Readonly<Record<string, Service>>
  readonly connector: () => Connector
  /** Creates the vendor's globals as they are after its code has run. Every call is added to `calls`. */
  readonly globals: (calls: unknown[][]) => Readonly<Record<string, unknown>>
  readonly withdraw: readonly string[]
  readonly again: readonly string[]
}

const methodsOf = (calls: unknown[][], name: string, methods: readonly string[]) =>
  Object.fromEntries(methods.map((method) => [method, (...entries: unknown[]) => calls.push([`${name}.${method}`, ...entries])]))

const vendors: Readonly<Record<string, Running>> = {
  tiktokPixel: {
    services: { tiktokPixel },
    connector: () => tiktokPixelConnector({ pixelId: '1' }),
    globals: (calls) => ({
      ttq: Object.assign([], { methods: [], _env: {} }, methodsOf(calls, 'ttq', ['page', 'grantConsent', 'revokeConsent'])),
    }),
    withdraw: ['ttq.revokeConsent()'],
    again: ['ttq.grantConsent()'],
  },
}

describe.each(Object.entries(vendors))('%s, after its code has taken the queue over', (_, { services, connector, globals, withdraw, again }) => {
  it('is told the withdrawal and the new grant, and does not start a second time', async () => {
    const traces = await trace({
      services,
      connector,
      globals: () => {
        const calls: unknown[][] = []
        return { ...globals(calls), calls }
      },
      calls: (window) => listedIn('calls', '')(window).map(([, ...call]) => call),
    })
    const told = traces.again.slice(traces.again.indexOf('— withdraw'))
    expect(told).toEqual(['— withdraw', ...withdraw, '— accept all', ...again])
  })
})
