import { defineRegimes, type Policy, type Regime, type Regimes } from 'volenti'
import { canadaNotice, elsewhereOpen, optIn, optInItaly, optInSpain, optInStatistics, usOptOut } from 'volenti/regimes'

const presets = { optIn, optInItaly, optInSpain, optInStatistics, usOptOut, canadaNotice, elsewhereOpen } satisfies Readonly<Record<string, Regime>>

/** The regime of a visitor: one that ships, or `none` for a site without regimes. */
export type RegimeName = 'none' | keyof typeof presets

/** The regimes of a site whose visitors are all under one of them. */
export const regimesOf = (name: RegimeName, policy: Policy): Regimes | undefined =>
  name === 'none' ? undefined : defineRegimes(policy, [presets[name] as Regime])
