import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { acceptAll, type ConsentStore, cookieStorage, createConsentStore } from 'volenti'
import { ConsentProvider, ConsentScript, useConsentStore } from 'volenti/react'
import { resetConsent } from 'volenti/testing'
import { policy as declared } from './policies.ts'

const policy = { ...declared, cookie: { name: 'choice' } } as never

/** Renders the app of a site, with the provider that it has in production. */
function visit() {
  const stores: ConsentStore[] = []
  const Reader = () => {
    stores.push(useConsentStore())
    return <output>{stores.at(-1)?.getState().status}</output>
  }
  render(
    <ConsentProvider policy={policy}>
      <Reader />
      <ConsentScript category="analytics" src="/tag.js" />
    </ConsentProvider>,
  )
  return stores[0] as ConsentStore
}

describe('resetConsent', () => {
  it('makes the next visit a first one', () => {
    const store = visit()
    act(() => acceptAll(store))
    expect(document.cookie).toContain('choice=2.')
    cleanup()
    visit()
    expect(screen.getByText('decided')).toBeVisible()
    cleanup()

    resetConsent()
    expect(document.cookie).toBe('')
    visit()
    expect(screen.getByText('undecided')).toBeVisible()
  })

  it('leaves other cookies alone', () => {
    document.cookie = 'session=1'
    visit()
    cleanup()
    resetConsent()
    expect(document.cookie).toBe('session=1')
  })

  it('forgets the scripts of the page, and that it was ready', async () => {
    const scripts = () => document.querySelectorAll('[data-slot="volenti-script"]').length
    const store = visit()
    act(() => acceptAll(store))
    await waitFor(() => expect(scripts()).toBe(1))
    await waitFor(() => expect(document.documentElement).toHaveAttribute('data-volenti-ready', 'choice'))
    cleanup()
    resetConsent()
    expect(scripts()).toBe(0)
    expect(document.documentElement).not.toHaveAttribute('data-volenti-ready')
  })

  it('calls no listener of a store that still exists', () => {
    const store = visit()
    act(() => acceptAll(store))
    cleanup()
    const calls: unknown[] = []
    store.subscribe(() => calls.push(store.getState().status))
    resetConsent()
    expect(calls).toEqual([])
  })

  it('leaves a store alone that no provider shares', () => {
    const storage = cookieStorage({ name: 'other' })
    acceptAll(createConsentStore({ ...declared, cookie: { name: 'other' } }, { storage }))
    resetConsent()
    expect(document.cookie).toContain('other=2.')
  })
})
