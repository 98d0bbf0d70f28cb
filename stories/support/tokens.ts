import css from '../../src/ui/styles.css?raw'

/** What each custom property of the stylesheet is for. The story of the tokens checks that none is missing and none is made up. */
const PURPOSES = {
  '--volenti-size': 'What all text and space is measured in, of which descriptions are fifteen sixteenths; the size of the root, and at least 16px',
  '--volenti-surface': 'Background of the banner and the dialog',
  '--volenti-raised': 'Background of what is hovered or switched off',
  '--volenti-text': 'Titles, labels and cookie names',
  '--volenti-muted': 'Descriptions',
  '--volenti-line': 'Lines between things, and the edge of a surface',
  '--volenti-edge': 'Edge of a control; at least 3:1 to the surface',
  '--volenti-accent': 'Filled buttons, switches that are on, the focus outline',
  '--volenti-accent-hover': 'A filled button under the pointer',
  '--volenti-on-accent': 'Text on the accent; at least 4.5:1 to it',
  '--volenti-veil': 'Lies over the page behind the dialog',
  '--volenti-radius': 'Corners of the banner and the dialog',
  '--volenti-radius-control': 'Corners of buttons',
  '--volenti-shadow': 'Lifts the banner and the dialog off the page',
  '--volenti-font': 'Font family of the banner and the dialog',
  '--volenti-layer': 'z-index of the banner and the dialog; at 2147483647, the largest there is, they are in the top layer of the browser',
  '--volenti-space': 'Space between the edge of the banner or the dialog and what is in it',
  '--volenti-border': 'Width of the edges of surfaces and controls',
  '--volenti-radius-switch': 'Corners of the switches',
  '--volenti-title-font': 'Font family of the titles of the banner and the dialog',
  '--volenti-title-weight': 'Weight of those titles',
  '--volenti-weight': 'Weight of the text of buttons',
  '--volenti-code-font': 'Font family of cookie names',
  '--volenti-focus': 'Outline of what has the focus',
  '--volenti-motion': 'Duration and course of everything that moves; nothing moves for visitors who asked for less motion',
} as const

/** The name of one custom property. */
export type TokenName = keyof typeof PURPOSES

export interface Token {
  readonly name: TokenName
  readonly purpose: string
  readonly light: string
  readonly dark: string
}

/** The declarations of the stylesheet, in its order: the plain value, and behind it the one for light and dark. */
const declarations = [...css.matchAll(/(--volenti-[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => ({ name, value }))

/** The names that the stylesheet declares. */
export const declaredTokens = [...new Set(declarations.map(({ name }) => name))]

export const tokens: readonly Token[] = (Object.keys(PURPOSES) as TokenName[]).map((name) => {
  const [plain = '', both = plain] = declarations.filter((declaration) => declaration.name === name).map(({ value }) => value)
  const [, light = plain, dark = plain] = /^light-dark\((.+), (.+)\)$/.exec(both) ?? []
  return { name, purpose: PURPOSES[name], light, dark }
})
