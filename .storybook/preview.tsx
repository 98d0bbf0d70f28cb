import type { Preview } from '@storybook/react-vite'

// A glob, so that Storybook also starts while there is no stylesheet.
import.meta.glob('../src/ui/styles.css', { eager: true })

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    // The dialog is rendered beside the story, so axe looks at the whole body. A violation fails the run.
    a11y: { test: 'error', context: 'body' },
  },
}

export default preview
