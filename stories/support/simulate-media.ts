/** The colours of two contrast themes, by the names that CSS has for them. */
const CONTRAST_THEMES = {
  dark: {
    Canvas: '#000',
    CanvasText: '#fff',
    LinkText: '#ff0',
    ButtonFace: '#000',
    ButtonText: '#fff',
    ButtonBorder: '#fff',
    Field: '#000',
    FieldText: '#fff',
    Highlight: '#1aebff',
    HighlightText: '#000',
    GrayText: '#3ff23f',
  },
  light: {
    Canvas: '#fff',
    CanvasText: '#000',
    LinkText: '#00009f',
    ButtonFace: '#fff',
    ButtonText: '#000',
    ButtonBorder: '#000',
    Field: '#fff',
    FieldText: '#000',
    Highlight: '#37006e',
    HighlightText: '#fff',
    GrayText: '#600000',
  },
}

const HOLDS = '(min-width: 0px)'
const FAILS = '(max-width: 0px)'

function* rulesOf(parent: { readonly cssRules: CSSRuleList }): Generator<CSSRule> {
  for (const rule of parent.cssRules) {
    yield rule
    if ('cssRules' in rule) yield* rulesOf(rule as CSSGroupingRule)
  }
}

const allRules = () => [...document.styleSheets].flatMap((sheet) => [...rulesOf(sheet)])

/** Answers a media feature in every loaded stylesheet, whatever the system says; returns what takes it back and the rules that now apply. */
function answerMedia(feature: string, answers: Readonly<Record<string, boolean>>) {
  const undo: (() => void)[] = []
  const active: CSSStyleRule[] = []
  for (const rule of allRules()) {
    if (!(rule instanceof CSSMediaRule) || !rule.media.mediaText.includes(feature)) continue
    const before = rule.media.mediaText
    const after = before.replace(/\(([\w-]+):\s*([\w-]+)\)/g, (query, name, value) => (name === feature ? (answers[value] ? HOLDS : FAILS) : query))
    rule.media.mediaText = after
    undo.push(() => {
      rule.media.mediaText = before
    })
    if (after.includes(HOLDS)) active.push(...[...rulesOf(rule)].filter((inner) => inner instanceof CSSStyleRule))
  }
  return { active, undo: () => undo.forEach((step) => void step()) }
}

/** Shows a page as a visitor sees it who asked for less motion. Returns what ends it. */
export const simulateReducedMotion = () => answerMedia('prefers-reduced-motion', { reduce: true }).undo

/**
 * Shows a page as a visitor with a contrast theme sees it: the rules for forced colours apply, and the browser's own
 * override of colours is imitated (CSS Color Adjustment 1, section 3). Returns what ends it.
 *
 * Two things differ from a real contrast theme: every background is opaque but the one behind the dialog, and there
 * is no plate behind text.
 */
export function simulateForcedColors(theme: keyof typeof CONTRAST_THEMES): () => void {
  const colors: Readonly<Record<string, string>> = CONTRAST_THEMES[theme]
  const byName = new Map(Object.entries(colors).map(([name, color]) => [name.toLowerCase(), color]))
  const { active, undo } = answerMedia('forced-colors', { active: true })
  const styles: [CSSStyleDeclaration, string][] = []
  const exempt: string[] = []

  for (const { style, selectorText } of active) {
    styles.push([style, style.cssText])
    if (style.getPropertyValue('forced-color-adjust') === 'none') exempt.push(selectorText)
    // A system colour is kept as it is by the override; here it stands for the colour of the simulated theme.
    for (const property of [...style]) {
      const value = style.getPropertyValue(property)
      const themed = value.replace(/[a-z]+/gi, (word) => byName.get(word.toLowerCase()) ?? word)
      if (themed !== value) style.setProperty(property, themed, 'important')
    }
  }

  const not = exempt.length > 0 ? `:not(:where(${exempt.join()}), :where(${exempt.join()}) *)` : ''
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    *${not}, *${not}::before, *${not}::after {
      color: ${colors.CanvasText} !important;
      border-color: ${colors.CanvasText} !important;
      outline-color: ${colors.Highlight} !important;
      text-decoration-color: currentcolor !important;
      box-shadow: none !important;
      text-shadow: none !important;
    }
    *${not} { background: ${colors.Canvas} !important; }
    *${not}[data-slot="volenti-overlay"] { background: rgb(from ${colors.Canvas} r g b / 0.5) !important; }
    :is(button, input, select, textarea)${not}, button${not} *${not} {
      color: ${colors.ButtonText} !important;
      border-color: ${colors.ButtonBorder} !important;
      background: ${colors.ButtonFace} !important;
    }
    a[href]${not}, a[href]${not} *${not}, summary${not} { color: ${colors.LinkText} !important; }
  `)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]

  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
    for (const [style, text] of styles) style.cssText = text
    undo()
  }
}
