import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, within } from 'storybook/test'
import { ConsentBanner, PrivacyChoicesLink } from 'volenti/ui'
import * as Banner from 'volenti/ui/banner'
import { PreferencesPanel } from 'volenti/ui/preferences-panel'
import { bannerControls } from './support/controls.ts'
import { SamplePage } from './support/sample-page.tsx'
import { visitor } from './support/scene.tsx'
import { regimeSlots, renderedSlots, slots } from './support/slots.ts'
import {
  banner,
  dialogCloses,
  expectBanner,
  expectLargeTargets,
  expectNoBanner,
  expectNoSidewaysScroll,
  expectStatus,
  granted,
  openPrivacyChoices,
  part,
  switches,
} from './support/visit.ts'

/**
 * One site under several laws. The toolbar has the regime, the signal of the browser, and what the visitor did before; they
 * can be set for every other story too.
 */
const meta = {
  title: 'Regimes',
  component: ConsentBanner,
  subcomponents: { PrivacyChoicesLink },
  argTypes: bannerControls,
  render: (args) => (
    <>
      <ConsentBanner {...args} />
      <SamplePage />
    </>
  ),
} satisfies Meta<typeof ConsentBanner>

export default meta

type Story = StoryObj<typeof meta>

const IN_CANADA = { policy: 'services', regime: 'canadaNotice' } as const
const IN_ITALY = { policy: 'services', regime: 'optInItaly' } as const
const IN_TEXAS = { policy: 'services', regime: 'usOptOut' } as const

/** A notice says what is in use and that one may say no. */
export const Notice: Story = {
  globals: visitor(IN_CANADA),
  play: async () => {
    await expectBanner()
    await expect(banner()).toHaveTextContent('In use until you say no: Analytics and Marketing.')
    await expect(granted()).toEqual(['necessary', 'analytics', 'marketing'])
    const [ok, reject] = [part('banner-acknowledge'), part('banner-reject')].map((button) => getComputedStyle(button))
    await expect([ok?.backgroundColor, ok?.color, ok?.fontSize]).toEqual([reject?.backgroundColor, reject?.color, reject?.fontSize])
    await expectLargeTargets(banner())
  },
}

/** "OK" decides nothing. */
export const NoticeAfterOk: Story = {
  globals: visitor(IN_CANADA),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'OK' }))
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary', 'analytics', 'marketing'])
  },
}

/** Saying no takes one click too. */
export const NoticeAfterRejectAll: Story = {
  globals: visitor(IN_CANADA),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Reject all' }))
    await expectNoBanner()
    await expect(granted()).toEqual(['necessary'])
  },
}

/** Put away on an earlier visit. */
export const NoticePutAway: Story = {
  globals: visitor({ ...IN_CANADA, past: 'acknowledged' }),
  play: expectNoBanner,
}

export const NoticeDark: Story = { globals: visitor({ ...IN_CANADA, theme: 'dark' }), play: expectBanner }

export const NoticeNarrow: Story = {
  globals: visitor({ ...IN_CANADA, width: 'narrow' }),
  play: async () => {
    await expectBanner()
    await expectNoSidewaysScroll()
  },
}

/** In Italy the X refuses. */
export const ItalysX: Story = {
  globals: visitor(IN_ITALY),
  play: async () => {
    await expectBanner()
    await expect(part('banner-close')).toHaveAccessibleName('Close and reject all')
    await expectLargeTargets(banner())
  },
}

export const ItalysXPressed: Story = {
  globals: visitor(IN_ITALY),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Close and reject all' }))
    await expectNoBanner()
    await expectStatus('Your choice is saved. No optional cookies are allowed.')
  },
}

export const ItalysXDark: Story = { globals: visitor({ ...IN_ITALY, theme: 'dark' }), play: expectBanner }

export const ItalysXRightToLeft: Story = { globals: visitor({ ...IN_ITALY, language: 'ar' }), play: expectBanner }

export const ItalysXNarrow: Story = {
  globals: visitor({ ...IN_ITALY, width: 'narrow' }),
  play: async () => {
    await expectBanner()
    await expectNoSidewaysScroll()
  },
}

/** The X leaves the words of the title alone. */
export const ItalysXInACorner: Story = {
  globals: visitor(IN_ITALY),
  args: { placement: 'corner' },
  play: async () => {
    await expectBanner()
    const [title, close] = [part('banner-title'), part('banner-close')].map((each) => each.getBoundingClientRect())
    await expect(title?.right).toBeLessThanOrEqual(close?.left ?? 0)
  },
}

/** Statistics that are exempt run, and the first layer says so. One click objects to them. */
export const ExemptStatistics: Story = {
  globals: visitor({ policy: 'services', regime: 'optInStatistics' }),
  play: async () => {
    await expectBanner()
    await expect(banner()).toHaveTextContent('In use until you say no: Analytics. This involves services of Quiet Count.')
    await expect(granted()).toEqual(['necessary', 'analytics'])
  },
}

export const ExemptStatisticsNarrow: Story = {
  globals: visitor({ policy: 'services', regime: 'optInStatistics', width: 'narrow' }),
  play: expectBanner,
}

/** Nothing asks in Texas. The link in the footer has the words of the law. */
export const PrivacyChoices: Story = {
  globals: visitor(IN_TEXAS),
  play: async () => {
    await expectNoBanner()
    await expect(part('privacy-choices')).toHaveAccessibleName('Your Privacy Choices')
    await expect(part('privacy-choices').querySelector('svg')).toBeVisible()
    part('privacy-choices').scrollIntoView()
  },
}

export const PrivacyChoicesDark: Story = {
  globals: visitor({ ...IN_TEXAS, theme: 'dark' }),
  play: async () => part('privacy-choices').scrollIntoView(),
}

export const PrivacyChoicesNarrow: Story = {
  globals: visitor({ ...IN_TEXAS, width: 'narrow' }),
  play: async () => {
    part('privacy-choices').scrollIntoView()
    await expectNoSidewaysScroll()
  },
}

export const PrivacyChoicesForcedColors: Story = {
  globals: visitor({ ...IN_TEXAS, media: 'forcedColors' }),
  play: async () => part('privacy-choices').scrollIntoView(),
}

/** The preferences begin with what is on. */
export const OptOut: Story = {
  globals: visitor(IN_TEXAS),
  play: async () => {
    const dialog = await openPrivacyChoices()
    await expect(switches(dialog)).toEqual({ Analytics: true, Marketing: true })
    await expect(within(dialog).getByRole('button', { name: 'Reject all' })).toBeVisible()
  },
}

/** One act switches all of it off, and the confirmation stays. */
export const OptedOut: Story = {
  globals: visitor(IN_TEXAS),
  play: async () => {
    const dialog = await openPrivacyChoices()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reject all' }))
    await dialogCloses()
    await expect(granted()).toEqual(['necessary'])
    await expectStatus('Your choice is saved. No optional cookies are allowed.')
    await expect(screen.getByRole('status')).toBeVisible()
  },
}

/** Under GPC nothing comes up, and the preferences say that the signal counts. */
export const OptOutSignal: Story = {
  globals: visitor({ ...IN_TEXAS, browser: 'gpc' }),
  play: async () => {
    await expectNoBanner()
    await expect(screen.queryByRole('dialog')).toBeNull()
    const dialog = await openPrivacyChoices()
    await expect(part('dialog-signal', dialog)).toHaveTextContent('Opt-Out Request Honored')
    await expect(switches(dialog)).toEqual({ Analytics: true, Marketing: false })
  },
}

/** To switch it on all the same is a step of its own. */
export const DespiteTheSignal: Story = {
  globals: visitor({ ...IN_TEXAS, browser: 'gpc' }),
  play: async () => {
    const dialog = await openPrivacyChoices()
    await userEvent.click(within(dialog).getByRole('switch', { name: 'Marketing' }))
    await expect(part('category-exception', dialog)).toHaveTextContent('If you save this, it is shared on this site all the same.')
    await expect(granted()).toEqual(['necessary', 'analytics'])
  },
}

export const OptOutSignalDark: Story = {
  globals: visitor({ ...IN_TEXAS, browser: 'gpc', theme: 'dark' }),
  play: async () => {
    await openPrivacyChoices()
  },
}

export const OptOutSignalNarrow: Story = {
  globals: visitor({ ...IN_TEXAS, browser: 'gpc', width: 'narrow' }),
  play: async () => {
    await expectNoSidewaysScroll(await openPrivacyChoices())
  },
}

/** Every further `data-slot` of a site with regimes. */
export const Slots: Story = {
  globals: visitor({ ...IN_CANADA, browser: 'gpc' }),
  render: (args) => (
    <>
      <Banner.Root {...args}>
        <Banner.Title />
        <Banner.Dismiss />
        <Banner.Notice />
        <Banner.Actions>
          <Banner.RejectAll />
          <Banner.Acknowledge />
        </Banner.Actions>
      </Banner.Root>
      <SamplePage>
        <PreferencesPanel />
      </SamplePage>
    </>
  ),
  play: async () => {
    await screen.findByText('Opt-Out Request Honored')
    const further = [...renderedSlots()].filter((slot) => !Object.hasOwn(slots, slot ?? ''))
    await expect(further.sort()).toEqual(Object.keys(regimeSlots).sort())
  },
}
