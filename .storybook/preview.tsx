import type { Preview } from '@storybook/react-vite'

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    // The dialog is rendered beside the story, so axe looks at the whole body. A violation fails the run.
    a11y: { test: 'error', context: 'body' },
  },
}

export default preview
