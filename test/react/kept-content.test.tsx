import { act, render, screen, waitFor } from '@testing-library/react'
import * as React from 'react'
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, type ConsentStore, createConsentStore, memoryStorage, withdraw } from 'volenti'
import { ConsentGate, ConsentProvider } from 'volenti/react'
import { ConsentEmbed } from 'volenti/ui'
import { policyWithService } from '../support/policies.ts'

type HidingProps = { readonly mode: 'visible' | 'hidden'; readonly children: ReactNode }
/** React has it from 19.2 on. */
const { Activity } = React as unknown as { readonly Activity?: ComponentType<HidingProps> }

const Never = lazy(() => new Promise<never>(() => {}))
function Suspended({ mode, children }: HidingProps) {
  return (
    <Suspense fallback="waiting">
      {children}
      {mode === 'hidden' && <Never />}
    </Suspense>
  )
}

const hiding: [string, ComponentType<HidingProps>][] = [
  ['a boundary that suspends', Suspended],
  ...(Activity ? [['a hidden activity', Activity] as [string, ComponentType<HidingProps>]] : []),
]

const Frame = ({ name }: { readonly name: string }) => <iframe title={name} src="about:blank?sends" />

function Page({ Hiding }: { readonly Hiding: ComponentType<HidingProps> }) {
  const [mode, setMode] = useState<'visible' | 'hidden'>('visible')
  return (
    <>
      <button type="button" onClick={() => setMode(mode === 'hidden' ? 'visible' : 'hidden')}>
        turn
      </button>
      <Hiding mode={mode}>
        <ConsentGate category="analytics" fallback="closed">
          <Frame name="alone" />
          <div>
            <iframe title="within" srcDoc="sends" />
            <video muted src="https://media.example/film.mp4" />
          </div>
        </ConsentGate>
        <ConsentEmbed service={'counter' as never} src="https://counter.example/embed" title="embed" />
      </Hiding>
    </>
  )
}

/** The frames and films that have something to load. */
const sending = () =>
  [...document.querySelectorAll('iframe, video')]
    .filter((each) => each.getAttribute('src') || each.getAttribute('srcdoc'))
    .map(({ tagName }) => tagName)
const turn = () => act(() => screen.getByText('turn').click())

async function open(Hiding: ComponentType<HidingProps>) {
  const store = createConsentStore(policyWithService, { storage: memoryStorage() }) as unknown as ConsentStore
  acceptAll(store)
  const onReady = vi.fn()
  const page = render(
    <ConsentProvider store={store} onReady={onReady}>
      <Page Hiding={Hiding} />
    </ConsentProvider>,
  )
  expect(sending()).toHaveLength(4)
  // With the code that comes after the paint.
  await waitFor(() => expect(onReady).toHaveBeenCalled())
  turn()
  expect(sending()).toHaveLength(4)
  return { store, ...page }
}

// jsdom loads no films.
beforeEach(() => void vi.spyOn(HTMLMediaElement.prototype, 'load').mockReturnValue())

describe.each(hiding)('what is kept in %s', (_, Hiding) => {
  it('ends when its grant ends elsewhere, and leaves with the next render', async () => {
    const { store } = await open(Hiding)
    act(() => withdraw(store))
    await waitFor(() => expect(sending()).toEqual([]))
    turn()
    expect(document.querySelector('iframe, video')).toBeNull()
    expect(screen.getByText(/closed/)).toBeVisible()
  })

  it('begins anew when the grant comes back', async () => {
    const { store } = await open(Hiding)
    act(() => withdraw(store))
    await waitFor(() => expect(sending()).toEqual([]))
    act(() => acceptAll(store))
    turn()
    await waitFor(() => expect(sending()).toHaveLength(4))
  })

  it('goes on when the grant comes back at once, or another one ends', async () => {
    const { store } = await open(Hiding)
    act(() => withdraw(store, 'marketing' as never))
    act(() => {
      withdraw(store)
      acceptAll(store)
    })
    await act(() => new Promise<void>((done) => setTimeout(done)))
    expect(sending()).toHaveLength(4)
    turn()
    expect(sending()).toHaveLength(4)
  })

  it('leaves the page without a complaint after it was ended', async () => {
    const { store, unmount } = await open(Hiding)
    act(() => withdraw(store))
    await waitFor(() => expect(sending()).toEqual([]))
    unmount()
    expect(document.querySelector('iframe, video')).toBeNull()
  })
})
