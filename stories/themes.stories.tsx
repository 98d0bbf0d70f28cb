import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ConsentBanner, type ConsentBannerProps, PreferencesDialog, type PreferencesDialogProps } from 'volenti/ui'
import { SamplePage } from './support/sample-page.tsx'
import { visitor } from './support/scene.tsx'
import { Themed, type ThemeName, themes } from './support/themes.tsx'
import { banner, expectEqualProminence, openSettings } from './support/visit.ts'

interface ThemedPageProps {
  readonly theme: ThemeName
  readonly banner: ConsentBannerProps['placement']
  readonly dialog: PreferencesDialogProps['placement']
}

/** A page with a banner and a dialog in one of the themes. */
function ThemedPage({ theme, banner: placement, dialog }: ThemedPageProps) {
  return (
    <Themed theme={theme}>
      <ConsentBanner placement={placement} />
      <PreferencesDialog placement={dialog} />
      <SamplePage />
    </Themed>
  )
}

/** Five finished looks. Each is a file of tokens in `stories/themes`, which a site can take as it is. */
const meta = {
  title: 'Themes',
  component: ThemedPage,
  args: { theme: 'quiet', banner: 'corner', dialog: 'center' },
  argTypes: {
    theme: { control: 'select', options: Object.keys(themes) },
    banner: { control: 'inline-radio', options: ['bar', 'corner', 'center', 'inline'] },
    dialog: { control: 'inline-radio', options: ['center', 'sheet', 'drawer'] },
  },
} satisfies Meta<typeof ThemedPage>

export default meta

type Story = StoryObj<typeof meta>

const showsBanner = async () => {
  await expect(banner()).toBeVisible()
  await expectEqualProminence('banner')
}

const showsDialog = async () => {
  await openSettings()
  await expectEqualProminence('dialog')
}

export const Quiet: Story = { play: showsBanner }
export const QuietDark: Story = { globals: visitor({ theme: 'dark' }), play: showsBanner }
export const QuietDialog: Story = { globals: visitor({ past: 'custom' }), play: showsDialog }

export const Editorial: Story = { args: { theme: 'editorial', banner: 'bar' }, play: showsBanner }
export const EditorialDark: Story = { ...Editorial, globals: visitor({ theme: 'dark' }) }
export const EditorialDialog: Story = { args: { theme: 'editorial', dialog: 'drawer' }, globals: visitor({ past: 'custom' }), play: showsDialog }

export const Brutalist: Story = { args: { theme: 'brutalist' }, play: showsBanner }
export const BrutalistDark: Story = { ...Brutalist, globals: visitor({ theme: 'dark' }) }
export const BrutalistDialog: Story = { args: { theme: 'brutalist' }, globals: visitor({ past: 'custom' }), play: showsDialog }

export const Product: Story = { args: { theme: 'product' }, globals: visitor({ theme: 'dark' }), play: showsBanner }
export const ProductDialog: Story = {
  args: { theme: 'product', dialog: 'drawer' },
  globals: visitor({ past: 'custom', theme: 'dark' }),
  play: showsDialog,
}

export const HighContrast: Story = { args: { theme: 'contrast', banner: 'bar' }, play: showsBanner }
export const HighContrastDark: Story = { ...HighContrast, globals: visitor({ theme: 'dark' }) }
export const HighContrastDialog: Story = { args: { theme: 'contrast' }, globals: visitor({ past: 'custom' }), play: showsDialog }
