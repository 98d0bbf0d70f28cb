import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { CookiePolicy, CookieTable } from 'volenti/document'
import { ConsentBanner, ConsentEmbed, ReloadNotice } from 'volenti/ui'
import { PreferencesPanel } from 'volenti/ui/preferences-panel'
import { SamplePage } from './support/sample-page.tsx'
import { useSurroundings, visitor } from './support/scene.tsx'
import { renderedSlots, slots } from './support/slots.ts'
import { TokenPreview } from './support/token-preview.tsx'
import { declaredTokens, tokens } from './support/tokens.ts'
import { banner, openDetails, openSettings } from './support/visit.ts'

const isColor = (value: string) => /^(#|rgb)/.test(value)

/** The custom properties of the stylesheet as controls. A value left as it is follows the theme; a changed one counts in both. */
const meta = {
  title: 'Design tokens',
  tags: ['!autodocs'],
  component: TokenPreview,
  args: Object.fromEntries(tokens.map(({ name, light }) => [name, light])),
  argTypes: Object.fromEntries(
    tokens.map(({ name, light, purpose }) => [name, { description: purpose, control: { type: isColor(light) ? 'color' : 'text' } }]),
  ),
  parameters: { docs: { story: { inline: true, height: 'auto' } } },
} satisfies Meta<typeof TokenPreview>

export default meta

type Story = StoryObj<typeof meta>

/** The look that the package comes with. */
export const Default: Story = {
  play: async () => {
    await expect(declaredTokens).toEqual(tokens.map(({ name }) => name))
  },
}

/** A round, violet look made of eight values. */
export const Violet: Story = {
  args: {
    '--volenti-surface': '#fdfbff',
    '--volenti-raised': '#f1ebfa',
    '--volenti-text': '#22163a',
    '--volenti-muted': '#5e5275',
    '--volenti-line': '#e4dbf2',
    '--volenti-accent': '#5b2bb5',
    '--volenti-accent-hover': '#4a2195',
    '--volenti-radius': '1.5rem',
    '--volenti-radius-control': '2rem',
  },
  play: async () => {
    await expect(getComputedStyle(banner()).backgroundColor).toBe('rgb(253, 251, 255)')
    const dialog = await openSettings()
    await expect(getComputedStyle(dialog).borderTopLeftRadius).toBe('24px')
  },
}

/** Everything that has a `data-slot`, at once. */
export const EverySlot: Story = {
  globals: visitor({ policy: 'services' }),
  parameters: { docs: { story: { inline: false, height: '560px' } } },
  render: function Everything() {
    const { policy, document } = useSurroundings()
    return (
      <>
        <ConsentBanner />
        <SamplePage>
          <CookiePolicy policy={policy} locale={document} />
          <CookieTable policy={policy} locale={document} />
          <ConsentEmbed service="films" src="https://reelhouse.example/embed/1" title="A year in the garden" />
          <PreferencesPanel />
          <ReloadNotice />
        </SamplePage>
      </>
    )
  },
  play: async () => {
    const dialog = await openSettings()
    await openDetails(dialog)
    await expect([...renderedSlots()].sort()).toEqual(Object.keys(slots).sort())
  },
}
