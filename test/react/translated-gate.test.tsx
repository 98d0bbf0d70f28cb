import { act, render } from '@testing-library/react'
import { Fragment, type ReactNode } from 'react'
import { expect, it } from 'vitest'
import { acceptAll, withdraw } from 'volenti'
import { ConsentGate, ConsentProvider } from 'volenti/react'
import { storeOf } from '../support/render-with-consent.tsx'
import { translatePage } from '../support/translate-page.ts'

const name = 'Ann'

it.each<[string, ReactNode, ReactNode, string, string]>([
  ['a text', 'Your visits are counted.', 'Not allowed', 'Your visits are counted.', 'Not allowed'],
  ['a number', 7, 3, '7', '3'],
  ['no fallback', 'Counted', undefined, 'Counted', ''],
  ['texts in a fragment', <>Counted</>, <>Not allowed</>, 'Counted', 'Not allowed'],
  ['texts in a named fragment', <Fragment key="a">Counted</Fragment>, <Fragment key="b">Not {name}</Fragment>, 'Counted', 'Not Ann'],
  [
    'texts beside elements',
    <>
      Hello {name}, <b>you</b> are counted {3} times{name && <i>!</i>}
    </>,
    ['Not ', 'allowed', <b key="b"> here</b>],
    'Hello Ann, you are counted 3 times!',
    'Not allowed here',
  ],
  ['elements alone', <b key="b">Counted</b>, <p key="p">Not allowed</p>, 'Counted', 'Not allowed'],
])('switches what it shows on a translated page: %s', (_, children, fallback, granted, denied) => {
  const store = storeOf()
  const page = (
    <ConsentProvider store={store}>
      <main>
        <ConsentGate category="analytics" fallback={fallback}>
          {children}
        </ConsentGate>
        <p>The end</p>
      </main>
    </ConsentProvider>
  )
  const { container, unmount } = render(page)
  const shown = () => container.textContent
  expect(shown()).toBe(`${denied}The end`)

  for (const _round of [1, 2]) {
    translatePage(container)
    act(() => acceptAll(store))
    expect(shown()).toBe(`${granted}The end`)
    translatePage(container)
    act(() => withdraw(store))
    expect(shown()).toBe(`${denied}The end`)
  }
  translatePage(container)
  unmount()
  expect(shown()).toBe('')
})

it('changes a text of its children on a translated page', () => {
  const store = storeOf()
  acceptAll(store)
  const page = (count: number) => (
    <ConsentProvider store={store}>
      <ConsentGate category="analytics">
        {count} visits{count > 1 && <b> or more</b>}
      </ConsentGate>
    </ConsentProvider>
  )
  const { container, rerender } = render(page(1))
  expect(container.textContent).toBe('1 visits')
  translatePage(container)
  rerender(page(2))
  expect(container.textContent).toBe('2 visits or more')
})

it('keeps an element and its state when the text beside it comes and goes', () => {
  const store = storeOf()
  acceptAll(store)
  const page = (text: string | null) => (
    <ConsentProvider store={store}>
      <ConsentGate category="analytics">
        {text}
        <input aria-label="Name" />
      </ConsentGate>
    </ConsentProvider>
  )
  const { container, rerender } = render(page(null))
  const input = container.querySelector('input')
  rerender(page('Your name'))
  expect(container.querySelector('input')).toBe(input)
  rerender(page(null))
  expect(container.querySelector('input')).toBe(input)
})

it('leaves children and fallback without a text as they are', () => {
  const { container } = render(
    <ConsentProvider store={storeOf()}>
      <ConsentGate category="analytics" fallback={<p>Not allowed</p>} />
    </ConsentProvider>,
  )
  expect(container.innerHTML).toBe('<p>Not allowed</p>')
})
