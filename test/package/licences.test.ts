import { expect, it } from 'vitest'
import { packages } from '../../package-lock.json' with { type: 'json' }

interface Locked {
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
}

const PERMISSIVE = /^(MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD)$/
const FOR_DEVELOPMENT = /^(MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0)$/

/** Whether one of the licences offered, with all that it demands together, is an accepted one. */
const isAccepted = (license: string, accepted: readonly RegExp[]) =>
  license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((offer) => offer.split(' AND ').every((one) => accepted.some((pattern) => pattern.test(one))))

const locked = Object.entries(packages as Readonly<Record<string, Locked>>)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({
    name: path.replace(/^.*node_modules\//, ''),
    license: entry.license ?? 'none',
    isForDevelopment: entry.dev || entry.devOptional,
  }))

it('hands on only what is under a permissive licence', () => {
  const handedOn = locked.filter(({ isForDevelopment }) => !isForDevelopment)
  expect(handedOn.map(({ name }) => name)).toContain('@radix-ui/react-dialog')
  expect(handedOn.filter(({ license }) => !isAccepted(license, [PERMISSIVE]))).toEqual([])
})

it('is developed with nothing under a licence that reaches further than its own files', () => {
  expect(locked.filter(({ license }) => !isAccepted(license, [PERMISSIVE, FOR_DEVELOPMENT]))).toEqual([])
})
