import { act, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { acceptAll, type ConsentStore } from 'volenti'
import { ConsentProvider, useConsentStore } from 'volenti/react'
import { pageObject, resetPage } from '../../src/page/index.ts'
import { policy } from '../support/policies.ts'

function show() {
  const stores: ConsentStore[] = []
  const Reader = () => {
    stores.push(useConsentStore())
    return null
  }
  const view = render(
    <ConsentProvider policy={policy as never}>
      <Reader />
    </ConsentProvider>,
  )
  return { ...view, store: stores[0] as ConsentStore }
}

describe('the page object', () => {
  it('lists what is kept on the page', () => {
    const { store } = show()
    expect(pageObject().stores).toEqual({ volenti: store })
  })

  it('gives a new page to a test that resets it', () => {
    const first = show()
    act(() => acceptAll(first.store))
    first.unmount()
    resetPage()
    expect(Object.keys(pageObject())).toEqual([])
    const second = show()
    expect(second.store).not.toBe(first.store)
  })

  it('is the same for a second copy of the package', async () => {
    const { store } = show()
    vi.resetModules()
    const copy = await import('volenti')
    const { ConsentProvider: OtherProvider, useGranted } = await import('volenti/react')
    const Answer = () => <output>{`${useGranted('analytics')}`}</output>
    render(
      <OtherProvider policy={policy as never}>
        <Answer />
      </OtherProvider>,
    )
    act(() => copy.acceptAll(store))
    expect(screen.getByText('true')).toBeInTheDocument()
  })
})
