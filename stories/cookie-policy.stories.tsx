import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent } from 'storybook/test'
import { CookiePolicy } from 'volenti/document'
import { policies } from './support/policies.ts'
import { SamplePage } from './support/sample-page.tsx'
import { useSurroundings, visitor } from './support/scene.tsx'
import { clickLink, dialogCloses, dialogOpens, expectNoSidewaysScroll } from './support/visit.ts'

/**
 * The complete policy page, written from the policy alone and set in the site's own typography.
 *
 * Like the table it is the same for every visitor, so there are no stories of decisions and of blocked storage. A
 * privacy signal is told in words here, whether it is sent or not, so `WithServices` stands for it. Nothing moves, so
 * reduced motion has no story.
 */
const meta = {
  title: 'Policy page',
  component: CookiePolicy,
  args: { policy: policies.masteringLead },
  argTypes: { policy: { control: false }, locale: { control: false }, sections: { control: false } },
  render: function Page({ headingLevel, sections, className }) {
    const { policy, document } = useSurroundings()
    return (
      <SamplePage>
        <CookiePolicy policy={policy} locale={document} headingLevel={headingLevel} sections={sections} className={className} />
      </SamplePage>
    )
  },
} satisfies Meta<typeof CookiePolicy>

export default meta

type Story = StoryObj<typeof meta>

/** Nine sections from one declaration. */
export const MasteringLead: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: 'Cookie policy' })).toBeVisible()
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(9)
    await expect(canvas.getByText('October 4, 2025')).toHaveAttribute('datetime', '2025-10-04')
    await expect(canvas.getByText(/Google Analytics/)).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'privacy@masteringlead.com' })).toHaveAttribute('href', 'mailto:privacy@masteringlead.com')
    await expect(canvas.getByRole('table')).toBeVisible()
    await expectNoSidewaysScroll()
  },
}

/** Its link opens the preferences over the page. */
export const SettingsOpened: Story = {
  play: async ({ canvas }) => {
    const [link] = canvas.getAllByRole('link', { name: 'cookie settings' })
    await clickLink(link)
    await dialogOpens()
    await userEvent.keyboard('{Escape}')
    await dialogCloses()
    await expect(link).toHaveFocus()
    await clickLink(link)
    await dialogOpens()
  },
}

export const OneCategory: Story = { globals: visitor({ policy: 'oneOptional' }) }

/** Nothing to choose, so nothing is said about choosing. */
export const NothingOptional: Story = {
  globals: visitor({ policy: 'nothingOptional' }),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link', { name: 'cookie settings' })).toBeNull()
    await expect(canvas.getByText(/stores nothing that is optional/)).toBeVisible()
  },
}

export const TwelveCategories: Story = {
  globals: visitor({ policy: 'twelveCategories' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Local storage, IndexedDB, and Session storage/)).toBeVisible()
  },
}

/** Services, and what the site does when a browser sends Global Privacy Control or Do Not Track. */
export const WithServices: Story = {
  globals: visitor({ policy: 'services' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Garden films')).toBeVisible()
    await expect(canvas.getByText(/treats it as a refusal/)).toBeVisible()
    await expect(canvas.getByText(/honors it/).closest('p')).toHaveTextContent(/honors it.*Marketing/)
  },
}

/** A section in the site's own words, one left out, and one added. */
export const WithOwnSections: Story = {
  args: {
    sections: {
      updates: <p>We write to every customer before this policy changes.</p>,
      what: null,
      contact: (contact) => [{ id: 'children', title: 'Children', content: <p>We ask no child for consent.</p> }, contact],
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('heading', { name: 'What cookies are' })).toBeNull()
    await expect(canvas.getByText('We write to every customer before this policy changes.')).toBeVisible()
    await expect(canvas.getByRole('heading', { level: 2, name: 'Children' })).toBeVisible()
  },
}

export const LongGermanLabels: Story = {
  globals: visitor({ language: 'de-long' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('4. Oktober 2025')).toBeVisible()
    await expectNoSidewaysScroll()
  },
}

export const LongGermanLabelsOnNarrowScreen: Story = {
  globals: visitor({ language: 'de-long', width: 'narrow' }),
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

export const ForcedColors: Story = { globals: visitor({ media: 'forcedColors' }) }

export const ForcedColorsDark: Story = { globals: visitor({ media: 'forcedColors', theme: 'dark' }) }
