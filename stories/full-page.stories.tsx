import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { ConsentGate } from 'volenti/react'
import { ConsentBanner, type ConsentBannerProps } from 'volenti/ui'
import { bannerControls } from './support/controls.ts'
import { SamplePage } from './support/sample-page.tsx'
import { visitor } from './support/scene.tsx'
import {
  banner,
  dialogCloses,
  dialogOpens,
  expectBanner,
  expectNoBanner,
  expectNoSidewaysScroll,
  expectStatus,
  granted,
  openSettings,
  part,
  switches,
} from './support/visit.ts'

/** A site's page with everything on it: banner, article, form, a gate, and the way back to the preferences. */
function Page(props: Pick<ConsentBannerProps, 'placement' | 'modal'>) {
  return (
    <>
      <ConsentBanner {...props} />
      <SamplePage />
      <ConsentGate category="analytics">
        <span hidden data-counting="" />
      </ConsentGate>
    </>
  )
}

const counting = () => document.querySelector('[data-counting]') !== null

/** What a visitor goes through on a whole page, from the first visit to taking everything back. */
const meta = {
  title: 'Full page',
  component: Page,
  argTypes: bannerControls,
} satisfies Meta<typeof Page>

export default meta

type Story = StoryObj<typeof meta>

/** The page can be read and used although nothing is decided; what the banner covers can be scrolled clear of it. */
export const FirstVisit: Story = {
  play: async ({ canvas }) => {
    await expectBanner()
    await expect(granted()).toEqual(['necessary'])
    await expect(counting()).toBe(false)
    await userEvent.type(canvas.getByRole('textbox', { name: 'Your name' }), 'Ada')
    await expect(canvas.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ada')
    part('trigger').focus()
    await waitFor(() => expect(part('trigger').getBoundingClientRect().bottom).toBeLessThanOrEqual(banner().getBoundingClientRect().top))
    window.scrollTo(0, 0)
  },
}

export const AfterAcceptAll: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Accept all' }))
    await expectNoBanner()
    await expect(counting()).toBe(true)
    await expect(granted()).toEqual(['necessary', 'functional', 'analytics'])
  },
}

export const AfterRejectAll: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Reject all' }))
    await expectNoBanner()
    await expect(counting()).toBe(false)
    await expect(granted()).toEqual(['necessary'])
  },
}

export const Accepted: Story = {
  globals: visitor({ past: 'accepted' }),
  play: async () => {
    await expectNoBanner()
    await expect(counting()).toBe(true)
  },
}

export const Rejected: Story = {
  globals: visitor({ past: 'rejected' }),
  play: async () => {
    await expectNoBanner()
    await expect(counting()).toBe(false)
  },
}

export const Custom: Story = {
  globals: visitor({ past: 'custom' }),
  play: async () => {
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary', 'functional'])
  },
}

export const Expired: Story = {
  globals: visitor({ past: 'expired' }),
  play: async () => {
    await expectBanner()
    await expect(counting()).toBe(false)
  },
}

export const PolicyChanged: Story = {
  globals: visitor({ past: 'policyChanged' }),
  play: async () => {
    await expectBanner()
    await expect(granted()).toEqual(['necessary', 'functional'])
    await expect(counting()).toBe(false)
  },
}

export const StorageBlocked: Story = {
  globals: visitor({ browser: 'blocksCookies' }),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Reject all' }))
    await expectNoBanner()
    await expectStatus('Your browser keeps no cookies for this site')
  },
}

export const GpcSignal: Story = {
  name: 'GPC Signal',
  globals: visitor({ policy: 'services', browser: 'gpc' }),
  play: async () => {
    await expectBanner()
    await expect(granted()).toEqual(['necessary'])
  },
}

/** Do Not Track, where the policy treats it as a refusal: there is nothing left to ask. */
export const DoNotTrackSignal: Story = {
  globals: visitor({ policy: 'services', browser: 'dnt' }),
  play: async () => {
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary'])
    await expect(switches(await openSettings())).toEqual({ Analytics: false, Marketing: false })
  },
}

export const OneCategory: Story = { globals: visitor({ policy: 'oneOptional' }) }

export const TwelveCategories: Story = { globals: visitor({ policy: 'twelveCategories' }) }

export const LongGermanLabels: Story = {
  globals: visitor({ language: 'de-long' }),
  play: async () => {
    await expectNoSidewaysScroll()
  },
}

export const RightToLeft: Story = {
  globals: visitor({ language: 'ar' }),
  play: async () => {
    await expectNoSidewaysScroll()
  },
}

export const Dark: Story = { globals: visitor({ theme: 'dark' }) }

export const NarrowScreen: Story = {
  globals: visitor({ width: 'narrow' }),
  play: async () => {
    await expectNoSidewaysScroll()
  },
}

export const Tablet: Story = {
  globals: visitor({ width: 'tablet' }),
  play: async () => {
    await expectNoSidewaysScroll()
  },
}

export const ForcedColors: Story = { globals: visitor({ media: 'forcedColors' }) }

export const ForcedColorsDark: Story = { globals: visitor({ media: 'forcedColors', theme: 'dark' }) }

export const ReducedMotion: Story = { globals: visitor({ media: 'reducedMotion' }) }

/** From the first visit through the settings to taking it back, without touching a mouse. */
export const KeyboardOnly: Story = {
  play: async () => {
    const press = (keys: string) => userEvent.keyboard(keys)
    const tabTo = async (role: 'button' | 'switch', name: string) => {
      for (let steps = 0; steps < 30; steps++) {
        await userEvent.tab()
        if (document.activeElement === screen.queryByRole(role, { name })) return
      }
      throw new Error(`Thirty times Tab do not lead to ${name}.`)
    }

    await tabTo('button', 'Choose cookies')
    await press('{Enter}')
    await dialogOpens()
    await tabTo('switch', 'Analytics')
    await press(' ')
    await tabTo('button', 'Save choices')
    await press('{Enter}')
    await dialogCloses()
    await expectNoBanner()
    await expect(counting()).toBe(true)
    await expectStatus('Your choice is saved. Allowed: Analytics.')

    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
    await tabTo('button', 'Cookie settings')
    await press('{Enter}')
    const dialog = await dialogOpens()
    await expect(switches(dialog)).toEqual({ Functionality: false, Analytics: true })
    await tabTo('button', 'Reject all')
    await press('{Enter}')
    await dialogCloses()
    await expect(counting()).toBe(false)
    await expectStatus('Your choice is saved. No optional cookies are allowed.')

    await press('{Enter}')
    await expect(within(await dialogOpens()).getByRole('switch', { name: 'Analytics' })).not.toBeChecked()
  },
}
