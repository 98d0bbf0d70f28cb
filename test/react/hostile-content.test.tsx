import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ConsentProvider, useConsent } from 'volenti/react'
import { ConsentBanner } from 'volenti/ui'
import { recordRules } from '../../src/core/internal.ts'
import { printProgram } from '../../src/inline/index.ts'
import { policy } from '../support/policies.ts'

/** What sanitizers let pass of a text that a user wrote: data attributes, classes, ids and titles, and harmless elements. */
const CONTENT = `
  <span data-volenti-action="volenti:reject-all">Read more</span>
  <span data-volenti-action="reject-all">Read more</span>
  <button type="button" data-slot="volenti-banner-reject" class="volenti-action" title="volenti:reject-all">Like</button>
  <section data-slot="volenti-banner"><button type="button" name="action" value="reject-all">Like</button></section>
  <a href="#article" id="volenti-action">Read more</a>
  <form><input name="closest" /><input name="getAttribute" /><button type="button">Search</button></form>`

function addContent() {
  const content = document.createElement('article')
  content.innerHTML = CONTENT
  document.body.append(content)
  return [...content.querySelectorAll<HTMLElement>('*')]
}

const Status = () => <output>{useConsent().status}</output>

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  document.cookie = 'volenti=; Max-Age=0'
})

describe('clicks on content that users wrote', () => {
  it('decide nothing before React, where the banner’s own button does', () => {
    new Function(printProgram(recordRules(policy), {}, () => ['']))()
    for (const element of addContent()) element.click()
    expect(document.cookie).toBe('')
    document.body.insertAdjacentHTML('beforeend', '<button type="button" volenti-action="volenti:reject-all">Reject all</button>')
    document.body.querySelector<HTMLElement>('[volenti-action]')?.click()
    expect(document.cookie).toContain('~d')
  })

  it('decide nothing after React', async () => {
    render(
      <ConsentProvider policy={policy}>
        <ConsentBanner />
        <Status />
      </ConsentProvider>,
    )
    for (const element of addContent()) element.click()
    await new Promise((resolve) => setTimeout(resolve))
    expect(screen.getAllByText('undecided')).toHaveLength(1)
    expect(document.cookie).toBe('')
  })
})
