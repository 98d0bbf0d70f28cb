import { act, render, waitFor } from '@testing-library/react'
import * as React from 'react'
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { expect, it, vi } from 'vitest'
import { acceptAll, type ConsentStore, createConsentStore, memoryStorage, withdraw } from 'volenti'
import { ConsentGate, ConsentProvider } from 'volenti/react'
import { policy } from '../support/policies.ts'

interface HidingProps {
  readonly mode: 'visible' | 'hidden'
  readonly children: ReactNode
}
const { Activity } = React as unknown as { readonly Activity: ComponentType<HidingProps> }
const Never = lazy(() => new Promise<never>(() => {}))
const Suspended = ({ mode, children }: HidingProps) => (
  <Suspense fallback="waiting">
    {children}
    {mode === 'hidden' && <Never />}
  </Suspense>
)

/** A frame that says every few milliseconds that it runs. */
const Frame = ({ name }: { readonly name: string }) => (
  <iframe title={name} srcDoc={`<script>setInterval(() => parent.postMessage('${name} runs', '*'), 20)</script>`} />
)

it.each<[string, ComponentType<HidingProps>]>([
  ['a hidden activity', Activity],
  ['a boundary that suspends', Suspended],
])('a frame behind a gate ends with its grant in %s', async (_, Hiding) => {
  const heard: string[] = []
  const hear = ({ data }: MessageEvent) => typeof data === 'string' && data.endsWith(' runs') && heard.push(data.slice(0, -5))
  addEventListener('message', hear)
  /** What runs, once a frame that nothing stops has been heard of several times more. */
  const running = async () => {
    heard.length = 0
    await waitFor(() => expect(heard.filter((name) => name === 'free').length).toBeGreaterThan(10))
    return new Set(heard)
  }
  const store = createConsentStore(policy, { storage: memoryStorage() }) as unknown as ConsentStore
  acceptAll(store)
  const onReady = vi.fn()
  const page = (mode: HidingProps['mode']) => (
    <ConsentProvider store={store} onReady={onReady}>
      <Frame name="free" />
      <Hiding mode={mode}>
        <ConsentGate category="analytics">
          <Frame name="alone" />
          <div>
            <Frame name="within" />
          </div>
        </ConsentGate>
      </Hiding>
    </ConsentProvider>
  )
  const { rerender } = render(page('visible'))
  await waitFor(() => expect(onReady).toHaveBeenCalled())
  await act(async () => rerender(page('hidden')))
  expect(await running()).toEqual(new Set(['free', 'alone', 'within']))
  const { length } = history

  await act(async () => withdraw(store))
  await waitFor(async () => expect(await running()).toEqual(new Set(['free'])))
  expect(history.length).toBe(length)
  await act(async () => rerender(page('visible')))
  expect(document.querySelectorAll('iframe')).toHaveLength(1)

  await act(async () => acceptAll(store))
  await waitFor(async () => expect(await running()).toEqual(new Set(['free', 'alone', 'within'])))
  removeEventListener('message', hear)
})
