// The controls of the components that most stories show, in the words of their props.

/** Where the banner stands, and whether the page waits for it. */
export const bannerControls = {
  placement: { control: 'inline-radio', options: ['bar', 'corner', 'center', 'inline'] },
  modal: { control: 'boolean' },
} as const

/** Where the dialog stands. */
export const dialogControls = { placement: { control: 'inline-radio', options: ['center', 'sheet', 'drawer'] } } as const
