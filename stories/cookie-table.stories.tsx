import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { CookieTable } from 'volenti/document'
import { policies } from './support/policies.ts'
import { SamplePage } from './support/sample-page.tsx'
import { useSurroundings, visitor } from './support/scene.tsx'
import { expectNoSidewaysScroll } from './support/visit.ts'

/**
 * Lists what a policy declares. Without `category` it lists every category under a heading row.
 *
 * It tells what is declared, not what was decided: it is the same for every visitor, so there are no stories of
 * decisions, blocked storage or signals. Nothing in it moves, so there is none of reduced motion either.
 */
const meta = {
  title: 'Cookie table',
  component: CookieTable,
  args: { policy: policies.masteringLead },
  argTypes: { policy: { control: false }, locale: { control: false } },
  render: function Table({ category, className }) {
    const { policy, document } = useSurroundings()
    return (
      <SamplePage>
        <CookieTable policy={policy} locale={document} category={category} className={className} />
      </SamplePage>
    )
  },
} satisfies Meta<typeof CookieTable>

export default meta

type Story = StoryObj<typeof meta>

/** Every category, and the consent cookie itself among the required ones. */
export const EveryCategory: Story = {
  play: async ({ canvas }) => {
    const table = canvas.getByRole('table', { name: 'Cookies used by Mastering Lead' })
    await expect(table).toBeVisible()
    for (const name of ['session_id', 'user_preferences', 'analytics', 'csrf_token', 'volenti'])
      await expect(canvas.getByRole('rowheader', { name })).toBeVisible()
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(4)
    await expectNoSidewaysScroll()
  },
}

/** The cookies of one category, as the dialog shows them. */
export const OneOfSeveral: Story = {
  args: { category: 'analytics' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table', { name: 'Analytics cookies' })).toBeVisible()
    await expect(canvas.getAllByRole('row')).toHaveLength(2)
  },
}

export const OneCategory: Story = { globals: visitor({ policy: 'oneOptional' }) }

/** Several places of storage bring a column that says which. */
export const TwelveCategories: Story = {
  globals: visitor({ policy: 'twelveCategories' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('columnheader', { name: 'Kind' })).toBeVisible()
    await expect(canvas.getByRole('row', { name: /player Local storage/ })).toBeVisible()
  },
}

/** Who sets a cookie is named where a service brings it along. */
export const WithServices: Story = {
  globals: visitor({ policy: 'services' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /rh_viewer.*Reelhouse/ })).toBeVisible()
  },
}

export const LongGermanLabels: Story = {
  globals: visitor({ language: 'de-long' }),
  play: async () => {
    await expectNoSidewaysScroll()
  },
}

export const LongGermanLabelsOnNarrowScreen: Story = {
  globals: visitor({ language: 'de-long', width: 'narrow' }),
  play: async () => {
    await expectNoSidewaysScroll()
  },
}

/** Names of cookies are read left to right all the same. */
export const RightToLeft: Story = {
  globals: visitor({ language: 'ar' }),
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByText('session_id')).direction).toBe('ltr')
    await expect(getComputedStyle(canvas.getByRole('table')).textAlign).toBe('start')
    await expectNoSidewaysScroll()
  },
}

export const Dark: Story = { globals: visitor({ theme: 'dark' }) }

/** At 320 px each row is a card that says what its cells are, and is still a row to a screen reader. */
/** As wide as it has to be to be a table: the words at the head of its columns, and short names, stay whole. */
export const Tablet: Story = {
  globals: visitor({ policy: 'services', width: 'tablet' }),
  play: async ({ canvas }) => {
    const lines = (element: Element | null) => Math.round((element?.getBoundingClientRect().height ?? 0) / 20)
    for (const header of canvas.getAllByRole('columnheader')) {
      await expect(header.scrollWidth).toBeLessThanOrEqual(header.clientWidth)
      await expect(header.getBoundingClientRect().height).toBeLessThan(44)
    }
    for (const name of ['till_device', 'bc_audience']) await expect(lines(canvas.getByText(name))).toBe(1)
    await expectNoSidewaysScroll()
  },
}

export const NarrowScreen: Story = {
  globals: visitor({ width: 'narrow' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('row', { name: /session_id/ })).toBeVisible()
    const [purpose] = canvas.getAllByRole('cell') as [HTMLElement]
    await expect(purpose).toHaveAttribute('data-label', 'Purpose')
    await expect(getComputedStyle(purpose).display).toBe('block')
    // Firefox gives the declaration, the others what it comes to.
    await expect(getComputedStyle(purpose, '::before').content).toMatch(/Purpose|attr\(data-label\)/)
    await expectNoSidewaysScroll()
  },
}

export const TwelveCategoriesOnNarrowScreen: Story = {
  globals: visitor({ policy: 'twelveCategories', width: 'narrow' }),
  play: async () => {
    await expectNoSidewaysScroll()
  },
}

/** Rows are told apart by lines, which a contrast theme keeps. */
export const ForcedColors: Story = {
  globals: visitor({ media: 'forcedColors' }),
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getAllByRole('cell')[0] as HTMLElement).borderBottomStyle).toBe('solid')
  },
}

export const ForcedColorsDark: Story = { ...ForcedColors, globals: visitor({ media: 'forcedColors', theme: 'dark' }) }
