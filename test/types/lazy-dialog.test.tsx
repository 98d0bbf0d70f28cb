// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ComponentType } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ConsentProvider, preferencesOf } from 'volenti/react'
import { PreferencesTrigger } from 'volenti/ui'
import { policy } from '../support/policies.ts'
import { storeOf } from '../support/render-with-consent.tsx'
import '../support/testing-library.ts'
import { runPage } from './support/run-page.ts'

describe('a dialog that loads when it is approached, as docs/your-own-design.md has it', () => {
  /** The recipe on a page with a trigger, and the loads of the file that holds the dialog. */
  function visit(...obstacles: (Error | Promise<void>)[]) {
    const loads = vi.fn()
    const files = runPage('docs/your-own-design.md')
    const lazy = runPage('docs/your-own-design.md', {
      './sheet.tsx': () => {
        loads()
        const obstacle = obstacles.shift()
        if (obstacle instanceof Error) throw obstacle
        return obstacle ? obstacle.then(() => files('./sheet.tsx')) : files('./sheet.tsx')
      },
    })
    const { LazySheet, prefetchSheet } = lazy<{ LazySheet: ComponentType; prefetchSheet(): void }>('./lazy-sheet.tsx')
    const store = storeOf(policy)
    render(
      <ConsentProvider store={store}>
        <PreferencesTrigger onPointerEnter={prefetchSheet} />
        <LazySheet />
      </ConsentProvider>,
    )
    return { loads, store, trigger: screen.getByRole('button') }
  }

  it('loads nothing with the page, and is loaded when the trigger is approached', async () => {
    const { loads, trigger } = visit()
    expect(loads).not.toHaveBeenCalled()
    fireEvent.pointerEnter(trigger)
    await waitFor(() => expect(loads).toHaveBeenCalledOnce())
  })

  it('opens in the place of the preset, which does not open while it loads', async () => {
    const preset = () => import('../../src/ui/preferences-dialog/layer.tsx')
    await preset()
    let arrive = () => {}
    const arrival = new Promise<void>((done) => {
      arrive = done
    })
    const { trigger } = visit(arrival)
    fireEvent.click(trigger)
    // By then the preset would be there.
    await act(async () => void (await preset()))
    expect(screen.queryByRole('dialog')).toBeNull()
    arrive()
    expect(await screen.findByRole('dialog', { name: 'What may we remember?' })).toBeInTheDocument()
  })

  it('closes where its file cannot be loaded, and opens at the next attempt', async () => {
    const { loads, store, trigger } = visit(new Error('offline'))
    fireEvent.click(trigger)
    await waitFor(() => expect(loads).toHaveBeenCalledOnce())
    await waitFor(() => expect(preferencesOf(store).getState().open).toBe(false))
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.click(trigger)
    expect(await screen.findByRole('dialog', { name: 'What may we remember?' })).toBeInTheDocument()
  })
})
