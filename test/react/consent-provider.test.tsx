import { act, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { definePolicy } from 'volenti'
import { ConsentProvider, useConsent, useConsentEffect, useConsentStore, useGranted } from 'volenti/react'
import { policy } from '../support/policies.ts'
import { storeOf } from '../support/render-with-consent.tsx'

/** A policy with a consent cookie of its own, because stores are shared by the name of theirs. */
const policyOf = (name: string) => definePolicy({ ...policy, cookie: { name } })

function Accept({ label = 'Accept' }: { readonly label?: string }) {
  const { acceptAll, status } = useConsent()
  return (
    <button type="button" onClick={() => acceptAll()}>
      {label}: {status}
    </button>
  )
}

describe('<ConsentProvider>', () => {
  it('grants only what is required before a decision', () => {
    const Grants = () => <p>{JSON.stringify([useGranted('necessary'), useGranted('analytics')])}</p>
    render(
      <ConsentProvider policy={policyOf('before')}>
        <Grants />
      </ConsentProvider>,
    )
    expect(screen.getByText('[true,false]')).toBeInTheDocument()
    expect(document.cookie).toBe('')
  })

  it('gives two providers and two roots of one page the same store', () => {
    const shared = policyOf('shared')
    for (const label of ['One', 'Two']) {
      render(
        <ConsentProvider policy={shared}>
          <Accept label={label} />
        </ConsentProvider>,
      )
    }
    act(() => screen.getByText('One: undecided').click())
    expect(screen.getByText('One: decided')).toBeInTheDocument()
    expect(screen.getByText('Two: decided')).toBeInTheDocument()
  })

  it('says so when two different policies use the same consent cookie', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const other = definePolicy({ ...policy, lastUpdated: '2026-02-01', cookie: { name: 'conflict' } })
    render(<ConsentProvider policy={policyOf('conflict')} />)
    render(<ConsentProvider policy={other} />)
    expect(error).toHaveBeenCalledTimes(1)
    expect(error).toHaveBeenCalledWith(expect.stringContaining('policy-conflict'))
  })

  it('writes one record for one decision in strict mode', () => {
    const store = storeOf()
    const heard = vi.fn()
    store.subscribe(heard)
    render(
      <StrictMode>
        <ConsentProvider store={store}>
          <Accept />
        </ConsentProvider>
      </StrictMode>,
    )
    act(() => screen.getByRole('button').click())
    expect(heard).toHaveBeenCalledTimes(1)
  })
})

describe('outside a provider', () => {
  const consumers = {
    useConsent: () => void useConsent(),
    useConsentStore: () => void useConsentStore(),
    useGranted: () => void useGranted('analytics'),
    useConsentEffect: () => useConsentEffect('analytics', () => undefined),
  }
  for (const [name, use] of Object.entries(consumers)) {
    it(`${name} throws the error that names the mistake, in production too`, () => {
      const Consumer = () => {
        use()
        return null
      }
      for (const mode of ['development', 'production']) {
        vi.stubEnv('NODE_ENV', mode)
        expect(() => renderToString(<Consumer />)).toThrow(/missing-provider/)
      }
      vi.unstubAllEnvs()
    })
  }
})
