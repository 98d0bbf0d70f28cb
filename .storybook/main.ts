import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/react-vite'
import { aliases } from '../aliases.ts'

const asking = fileURLToPath(new URL('../src/ui/banner/asking-in-english.tsx', import.meta.url))

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Each story is for the looks of the banner, not for how it is loaded, which test/first-paint looks after.
  viteFinal: (vite) => ({ ...vite, resolve: { ...vite.resolve, alias: [...aliases, { find: '#asking', replacement: asking }] } }),
}

export default config
