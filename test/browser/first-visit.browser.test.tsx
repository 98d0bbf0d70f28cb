import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ConsentProvider, useConsent } from 'volenti/react'
import { policy } from '../../examples/mastering-lead/src/policy.ts'

function AcceptAll() {
  const { status, persisted, acceptAll } = useConsent()
  return (
    <button type="button" aria-pressed={status === 'decided' && persisted} onClick={() => acceptAll()}>
      Accept all
    </button>
  )
}

it('stores nothing before a decision, and the decision in a cookie', async () => {
  render(
    <ConsentProvider policy={policy}>
      <AcceptAll />
    </ConsentProvider>,
  )
  expect(document.cookie).toBe('')

  await userEvent.click(screen.getByRole('button', { name: 'Accept all', pressed: false }))

  expect(screen.getByRole('button', { name: 'Accept all', pressed: true })).toBeVisible()
  expect(document.cookie).toMatch(/^volenti=/)
})
