import * as Dialog from '@radix-ui/react-dialog'
import { render, screen } from '@testing-library/react'
import { version as reactVersion } from 'react'
import { version as reactDomVersion } from 'react-dom'
import { expect, it } from 'vitest'
import manifest from './package.json' with { type: 'json' }

it('runs with the oldest supported React', () => {
  expect({ react: reactVersion, 'react-dom': reactDomVersion }).toEqual(manifest.dependencies)
})

it('shares that React with Testing Library and Radix', () => {
  render(
    <Dialog.Root open>
      <Dialog.Content aria-describedby={undefined}>
        <Dialog.Title>One copy</Dialog.Title>
      </Dialog.Content>
    </Dialog.Root>,
  )
  expect(screen.getByRole('dialog', { name: 'One copy' })).toBeVisible()
})
