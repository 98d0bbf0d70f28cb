// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Choice } from 'volenti'
import { save } from 'volenti'
import { ConsentGate, ConsentProvider, useConsent, useGranted } from 'volenti/react'
import { storeOf } from '../test/support/render-with-consent.tsx'
import { table } from './table.ts'

const READERS = 100
/** The numbers of the components that read one category. */
const readers = Array.from({ length: READERS }, (_, number) => number)
const categories = ['functional', 'analytics', 'marketing'] as const

const renders = new Map<string, number>()
const count = (name: string) => void renders.set(name, (renders.get(name) ?? 0) + 1)

const Reader = ({ category }: { readonly category: string }) => {
  count(`useGranted('${category}')`)
  return <i>{String(useGranted(category))}</i>
}
const Around = () => {
  count('a component between')
  return categories.map((category) => readers.map((reader) => <Reader key={category + reader} category={category} />))
}
const Gated = () => {
  count('behind an analytics gate')
  return null
}
const Everything = () => {
  count('useConsent()')
  return <i>{useConsent().status}</i>
}

it('renders again exactly what reads the category that changed', () => {
  const store = storeOf()
  render(
    <ConsentProvider store={store}>
      <Around />
      <ConsentGate category="analytics">
        <Gated />
      </ConsentGate>
      <Everything />
    </ConsentProvider>,
  )
  const names = [...renders.keys(), 'behind an analytics gate']
  const change = (choices: Partial<Record<(typeof categories)[number], Choice>>) => {
    renders.clear()
    act(() => save(store, choices))
    return names.map((name) => renders.get(name) ?? 0)
  }
  const columns = [change({ analytics: 'granted' }), change({ analytics: 'denied' }), change({ functional: 'denied' })]
  console.log('\nRenders after one change of one category')
  console.log(
    table(
      ['what', 'analytics granted', 'analytics denied', 'functional denied'],
      names.map((name, i) => [name, ...columns.map((column) => column[i] ?? 0)]),
    ),
  )
  const expected = names.map((name) => (name === "useGranted('analytics')" ? READERS : name === 'useConsent()' ? 1 : 0))
  expect(columns[1]).toEqual(expected)
  expect(columns[0]).toEqual(expected.map((number, i) => (names[i] === 'behind an analytics gate' ? 1 : number)))
  // A denial of what was not granted flips nobody's answer.
  expect(columns[2]).toEqual(names.map((name) => (name === 'useConsent()' ? 1 : 0)))
})
