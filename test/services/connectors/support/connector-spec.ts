import type { Service } from 'volenti'
import type { Connector } from '../../../../src/connect/connectors/connector.ts'
import type { ConnectorVisit, TraceOptions } from '../../../../src/connect/testing/index.ts'

/** What a vendor sees in each part of a visit. The ten visits of `traceConnector` are put together from these. */
export interface Golden {
  /** When the page is opened without a grant. For mode `signal`. */
  readonly open?: readonly string[]
  /** At the first grant: the calls ahead of the vendor's code. */
  readonly start: readonly string[]
  /** The addresses of the scripts that are loaded then, in order. */
  readonly load: readonly string[]
  /** What the vendor's code is told when it has loaded. Nothing, where the grant has ended by then. @default nothing */
  readonly run?: readonly string[]
  /** When a running tool loses its grant. */
  readonly withdraw: readonly string[]
  /** When the tool gets its grant back on the same page. */
  readonly again: readonly string[]
  /** When the grant ends while the scripts still load. @default withdraw */
  readonly late?: readonly string[]
  /** After "accept all" while the browser sends GPC. `nothing`: the vendor is not told. @default nothing for `marketing`, else as without GPC */
  readonly gpc?: 'nothing' | 'start'
  /** Visits that are different from what is put together. */
  readonly visits?: Partial<Record<ConnectorVisit, readonly string[]>>
}

/** A connector, how it is used in the docs, and what its vendor sees. */
export interface ConnectorSpec extends Pick<TraceOptions, 'calls' | 'watch' | 'globals' | 'arrive' | 'choices'> {
  /** The declarations of a site that uses it, by their ids in the policy. */
  readonly services: Readonly<Record<string, Service>>
  readonly connector: () => Connector
  /** The same connector as code, for the docs: without the import. */
  readonly code: string
  readonly golden: Golden
  /** What a reader has to know besides the data, in whole sentences, one for each entry: what a withdrawal cannot do, a `<noscript>` image. */
  readonly notes?: readonly string[]
}

/** The ten visits that a golden list stands for. */
export function visitsOf({ golden, services, connector }: ConnectorSpec): Record<ConnectorVisit, readonly string[]> {
  const { open = [], start, load, run: told = [], withdraw, again, late = withdraw, visits } = golden
  const { mode, service } = connector()
  const gpc = golden.gpc ?? (services[service]?.category === 'marketing' ? 'nothing' : 'start')
  const loads = load.map((src) => `load ${src}`)
  const ahead = mode === 'signal' ? loads : []
  const opened = [...open, ...ahead, '— the page is open']
  const started = [...start, ...(mode === 'signal' ? [] : loads)]
  const arrived = load.length > 0 ? ['— the scripts have run'] : []
  const run = [...told, ...arrived]
  const accepted = [...opened, '— accept all', ...started]
  return {
    fresh: opened,
    accept: [...accepted, ...run],
    reject: [...opened, '— reject all', ...(mode === 'signal' ? arrived : [])],
    save: [...opened, '— save', ...started, ...run],
    withdraw: [...accepted, ...run, '— withdraw', ...withdraw],
    again: [...accepted, ...run, '— withdraw', ...withdraw, '— accept all', ...again],
    return: [...started, ...ahead, '— the page is open'],
    gpc: gpc === 'nothing' ? [...opened, '— accept all', ...(mode === 'signal' ? arrived : [])] : [...accepted, ...run],
    late: [...accepted, '— reject all', ...late, ...arrived],
    twice: [...accepted, '— the provider is mounted again', ...run],
    ...visits,
  }
}
