import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { ConsentBanner } from 'volenti/ui'
import { bannerControls } from './support/controls.ts'
import { SamplePage } from './support/sample-page.tsx'
import { visitor } from './support/scene.tsx'
import {
  banner,
  dialogCloses,
  dialogOpens,
  expectBanner,
  expectEqualProminence,
  expectFocusInSight,
  expectLargeTargets,
  expectNoBanner,
  expectNoSidewaysScroll,
  expectStatus,
  granted,
  part,
} from './support/visit.ts'

/**
 * Asks for consent at the lower edge of the page, for as long as something has to be asked.
 *
 * Every state a visitor can be in is a story. `Accepted`, `Rejected` and `Custom` have no variants: a visitor who has
 * decided sees no banner in any language, theme or width, so there is nothing of it to look at.
 */
const meta = {
  title: 'Banner',
  component: ConsentBanner,
  argTypes: bannerControls,
  decorators: [
    (Story) => (
      <>
        <Story />
        <SamplePage />
      </>
    ),
  ],
} satisfies Meta<typeof ConsentBanner>

export default meta

type Story = StoryObj<typeof meta>

/** Somebody who was never here: asked, and free to read on. */
export const FirstVisit: Story = {
  play: async () => {
    const region = screen.getByRole('region', { name: 'Cookies on Mastering Lead' })
    await expect(region).toBeVisible()
    await expect(region).toHaveTextContent(/Functionality.*Analytics/)
    await expect(granted()).toEqual(['necessary'])

    // It neither takes the focus nor holds anything back.
    await expect(document.body).toHaveFocus()
    await expect(within(region).queryByRole('switch')).toBeNull()
    await expect(screen.queryByRole('dialog')).toBeNull()
    await expect(screen.getByRole('textbox', { name: 'Your name' })).toBeEnabled()
    await userEvent.tab()
    await expect(region).toContainElement(document.activeElement as HTMLElement)
    await expectEqualProminence('banner')
    await expectLargeTargets(region)
  },
}

/** One click, and everything declared is allowed. */
export const AfterAcceptAll: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Accept all' }))
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary', 'functional', 'analytics'])
    await expectStatus('Your choice is saved. Allowed: Functionality and Analytics.')
    await waitFor(() => expect(document.body).not.toHaveFocus())
  },
}

/** One click too, and nothing optional is. */
export const AfterRejectAll: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Reject all' }))
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary'])
    await expectStatus('Your choice is saved. No optional cookies are allowed.')
    await waitFor(() => expect(document.body).not.toHaveFocus())
  },
}

/** Escape is no decision, and neither is closing the dialog: the banner goes on asking. */
export const AfterEscape: Story = {
  play: async ({ canvas }) => {
    canvas.getByRole('button', { name: 'Reject all' }).focus()
    await userEvent.keyboard('{Escape}')
    await expectBanner()
    await userEvent.click(canvas.getByRole('button', { name: 'Choose cookies' }))
    await dialogOpens()
    await userEvent.keyboard('{Escape}')
    await dialogCloses()
    await expectBanner()
    await expect(canvas.getByRole('button', { name: 'Choose cookies' })).toHaveFocus()
    await expect(granted()).toEqual(['necessary'])
  },
}

/** Accepted on an earlier visit: not asked again. */
export const Accepted: Story = {
  globals: visitor({ past: 'accepted' }),
  play: async () => {
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary', 'functional', 'analytics'])
  },
}

/** Rejected on an earlier visit: left in peace just the same. */
export const Rejected: Story = {
  globals: visitor({ past: 'rejected' }),
  play: async () => {
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary'])
  },
}

/** Chose by category on an earlier visit. */
export const Custom: Story = {
  globals: visitor({ past: 'custom' }),
  play: async () => {
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary', 'functional'])
  },
}

/** An earlier decision has run out: asked again, and nothing optional is allowed meanwhile. */
export const Expired: Story = {
  globals: visitor({ past: 'expired' }),
  play: async () => {
    await expect(banner()).toHaveTextContent('Your earlier decision has run out.')
    await expect(granted()).toEqual(['necessary'])
  },
}

/** One category is used for something new: only that is asked, and the other choice stands. */
export const PolicyChanged: Story = {
  globals: visitor({ past: 'policyChanged' }),
  play: async () => {
    await expect(banner()).toHaveTextContent('Our cookie policy has changed.')
    await expect(banner()).toHaveTextContent('Analytics')
    await expect(banner()).not.toHaveTextContent('Functionality')
    await expect(granted()).toEqual(['necessary', 'functional'])
  },
}

/** The browser keeps no cookies: the choice holds for this page, and the visitor is told so. */
export const StorageBlocked: Story = {
  globals: visitor({ browser: 'blocksCookies' }),
  play: async ({ canvas }) => {
    await expectBanner()
    await userEvent.click(canvas.getByRole('button', { name: 'Accept all' }))
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary', 'functional', 'analytics'])
    await expectStatus('Your browser keeps no cookies for this site')
  },
}

/** The browser sends Global Privacy Control: what sells or shares stays off, and the banner says so. */
export const GpcSignal: Story = {
  name: 'GPC Signal',
  globals: visitor({ policy: 'services', browser: 'gpc' }),
  play: async ({ canvas }) => {
    await expect(banner()).toHaveTextContent('this stays off: Marketing')
    await userEvent.hover(canvas.getByRole('button', { name: 'Accept all' }))
    await expect(granted()).toEqual(['necessary'])
  },
}

/** "Accept all" is too general an answer to the signal: marketing stays off. */
export const GpcSignalAfterAcceptAll: Story = {
  name: 'GPC Signal After Accept All',
  globals: visitor({ policy: 'services', browser: 'gpc' }),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Accept all' }))
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary', 'analytics'])
  },
}

/** Names the companies whose services take part. */
export const WithServices: Story = {
  globals: visitor({ policy: 'services' }),
  play: async () => {
    await expect(banner()).toHaveTextContent('Quiet Count, Reelhouse, and Broadcastle')
    await expect(banner()).not.toHaveTextContent('Tillwright')
  },
}

/** The smallest thing there is to ask. */
export const OneCategory: Story = {
  globals: visitor({ policy: 'oneOptional' }),
  play: async () => {
    await expect(banner()).toHaveTextContent('Analytics')
    await expectEqualProminence('banner')
  },
}

/** Where everything is required there is nothing to ask. */
export const NothingOptional: Story = {
  globals: visitor({ policy: 'nothingOptional' }),
  play: async () => {
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary'])
  },
}

/** Eleven things to decide about still fit into one sentence and two buttons. */
export const TwelveCategories: Story = {
  globals: visitor({ policy: 'twelveCategories' }),
  play: async () => {
    await expect(banner()).toHaveTextContent('Reader research')
    await expect(banner().offsetHeight).toBeLessThan(innerHeight / 2)
  },
}

/** Labels three times as long as the English ones. */
export const LongGermanLabels: Story = {
  globals: visitor({ language: 'de-long' }),
  play: async () => {
    await expect(banner()).toHaveAttribute('lang', 'de')
    await expectEqualProminence('banner')
    await expectNoSidewaysScroll()
  },
}

/** The hardest case for a designer: the longest labels on the smallest screen. */
export const LongGermanLabelsOnNarrowScreen: Story = {
  globals: visitor({ language: 'de-long', width: 'narrow' }),
  play: async () => {
    // The text scrolls, so that the buttons are in sight at once.
    await expect(banner().scrollHeight).toBe(banner().clientHeight)
    await expectEqualProminence('banner')
    await expectNoSidewaysScroll()
    await expectNoSidewaysScroll(banner())
    await expectFocusInSight(banner())
  },
}

/** Arabic, mirrored. */
export const RightToLeft: Story = {
  globals: visitor({ language: 'ar' }),
  play: async () => {
    await expect(banner()).toHaveAttribute('dir', 'rtl')
    const title = part('banner-title').getBoundingClientRect()
    const actions = part('banner-actions').getBoundingClientRect()
    await expect(title.right).toBeGreaterThan(actions.right)
    await expectNoSidewaysScroll()
  },
}

export const Dark: Story = {
  globals: visitor({ theme: 'dark' }),
  play: async () => {
    await expectBanner()
    await expectEqualProminence('banner')
  },
}

/** 320 px: reachable as a whole, and most of the page is still to be seen. */
export const NarrowScreen: Story = {
  globals: visitor({ width: 'narrow' }),
  play: async () => {
    await expect(innerWidth).toBe(320)
    await expectEqualProminence('banner')
    await expectLargeTargets(banner())
    await expectNoSidewaysScroll()
    await expect(banner().offsetHeight).toBeLessThan(innerHeight / 2)
  },
}

/** Between phone and tablet: one column still, and the two answers share all of it. */
export const LargePhone: Story = {
  globals: visitor({ width: 'large' }),
  play: async () => {
    const { left, right } = part('banner-actions').getBoundingClientRect()
    await expect(part('banner-reject').getBoundingClientRect().left).toBeCloseTo(left, 0)
    await expect(part('banner-accept').getBoundingClientRect().right).toBeCloseTo(right, 0)
    await expectEqualProminence('banner')
  },
}

/** Text at twice its size: what does not fit beside the text goes below it, and no word is torn apart. */
export const LargeText: Story = {
  globals: visitor({ media: 'largeText', width: 'tablet' }),
  play: async () => {
    await expect(part('banner-title').offsetWidth).toBeGreaterThan(banner().offsetWidth / 2)
    await expectEqualProminence('banner')
    await expectNoSidewaysScroll(banner())
    await expectFocusInSight(banner())
  },
}

export const LargeTextOnNarrowScreen: Story = {
  globals: visitor({ media: 'largeText', width: 'narrow' }),
  play: async () => {
    await expectNoSidewaysScroll(banner())
    await expectFocusInSight(banner())
  },
}

/** A page zoomed to 400 %: the banner never grows past the screen, and scrolls in itself. */
export const Zoomed: Story = {
  globals: visitor({ width: 'zoomed' }),
  play: async () => {
    const { top, bottom } = banner().getBoundingClientRect()
    await expect(top).toBeGreaterThanOrEqual(0)
    await expect(bottom).toBeLessThanOrEqual(innerHeight)
    await expectFocusInSight(banner())
  },
}

/** In content that visitors wrote an image can take the place of a property of the document. The page lives on. */
export const BesideHostileImage: Story = {
  render: (args) => (
    <>
      <img {...{ name: 'adoptedStyleSheets' }} alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />
      <ConsentBanner {...args} />
    </>
  ),
  play: async () => {
    await expectBanner()
    await userEvent.click(part('banner-accept'))
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary', 'functional', 'analytics'])
  },
}

/** A contrast theme, in which only borders and text are left to tell the parts apart. */
export const ForcedColors: Story = {
  globals: visitor({ media: 'forcedColors' }),
  play: async () => {
    await expect(getComputedStyle(banner()).boxShadow).toBe('none')
    await expect(getComputedStyle(banner()).borderTopStyle).toBe('solid')
    await expectEqualProminence('banner')
  },
}

export const ForcedColorsDark: Story = {
  ...ForcedColors,
  globals: visitor({ media: 'forcedColors', theme: 'dark' }),
}

/** For somebody who asked for less motion nothing of it moves. */
export const ReducedMotion: Story = {
  globals: visitor({ media: 'reducedMotion' }),
  play: async () => {
    await expectBanner()
    await expect(banner().getAnimations({ subtree: true })).toEqual([])
  },
}
