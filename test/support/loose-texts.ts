import ts from 'typescript'

/** What a child of an element can render. */
interface Child {
  /** A text that has no element of its own. */
  readonly isText?: boolean
  /** Comes, goes or changes. A component does: it may render nothing. */
  readonly isDynamic?: boolean
}

const NOTHING: readonly Child[] = []
const TEXT: Child = { isText: true }
const CHANGING_TEXT: Child = { isText: true, isDynamic: true }

/** Whether a child is a list: React does not write its texts as the text of the element. */
const isList = (child: ts.JsxChild) => /\.map\(/.test(child.getText()) && ts.isJsxExpression(child)

const dynamic = (children: readonly Child[]) => children.map((child) => ({ ...child, isDynamic: true }))

/**
 * Finds texts that share their parent with something that comes, goes or changes, and texts whose parent is not known.
 *
 * The translators of browsers replace text nodes by elements. React then throws where it puts something before such a text
 * or removes it, and it changes a text that nobody sees. A text that is the only child of an element is safe.
 *
 * A value that a file does not show counts as a changing text, except `children`, which are those of the site. A translator
 * leaves white space alone.
 */
export function looseTexts(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX)
  const declared = new Map<string, ts.Expression | ts.FunctionDeclaration>()
  const found: string[] = []

  const returned = (of: ts.Node): Child[] => {
    if (ts.isArrowFunction(of) && !ts.isBlock(of.body)) return [...ofExpression(of.body)]
    if (!ts.isArrowFunction(of) && !ts.isFunctionDeclaration(of)) return [CHANGING_TEXT]
    const results: Child[] = []
    const visit = (node: ts.Node) => {
      if (ts.isReturnStatement(node)) results.push(...(node.expression ? ofExpression(node.expression) : NOTHING))
      else if (!ts.isArrowFunction(node)) ts.forEachChild(node, visit)
    }
    if (of.body) ts.forEachChild(of.body, visit)
    return results
  }

  const ofExpression = (node: ts.Expression): readonly Child[] => {
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node)) return ofExpression(node.expression)
    if (ts.isStringLiteral(node) && !node.text.trim()) return NOTHING
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isNumericLiteral(node)) return [TEXT]
    if (/^(null|undefined|true|false|children)$/.test(node.getText()) || /\.children$/.test(node.getText())) return NOTHING
    if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)) return ofJsx(node)
    if (ts.isConditionalExpression(node)) return dynamic([...ofExpression(node.whenTrue), ...ofExpression(node.whenFalse)])
    if (ts.isBinaryExpression(node)) {
      const operator = node.operatorToken.kind
      if (operator === ts.SyntaxKind.AmpersandAmpersandToken) return dynamic(ofExpression(node.right))
      if (operator !== ts.SyntaxKind.PlusToken) return dynamic([...ofExpression(node.left), ...ofExpression(node.right)])
    }
    if (ts.isIdentifier(node)) {
      const value = declared.get(node.text)
      declared.delete(node.text)
      const children = value && ts.isExpression(value) ? ofExpression(value) : [CHANGING_TEXT]
      if (value) declared.set(node.text, value)
      return children
    }
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments
      if (ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'map' && first) return dynamic(returned(first))
      if (node.expression.getText() === 'useMemo' && first) return dynamic(returned(first))
      const called = ts.isIdentifier(node.expression) ? declared.get(node.expression.text) : undefined
      if (called) return dynamic(returned(called))
    }
    return [CHANGING_TEXT]
  }

  const ofJsx = (node: ts.JsxChild): readonly Child[] => {
    if (ts.isJsxText(node)) return node.text.trim() ? [TEXT] : NOTHING
    if (ts.isJsxExpression(node)) return node.expression ? ofExpression(node.expression) : NOTHING
    if (ts.isJsxFragment(node)) return node.children.flatMap(ofJsx)
    const { tagName } = ts.isJsxElement(node) ? node.openingElement : node
    return [{ isDynamic: !/^[a-z]/.test(tagName.getText()) }]
  }

  const remember = (node: ts.Node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) declared.set(node.name.text, node.initializer)
    if (ts.isFunctionDeclaration(node) && node.name) declared.set(node.name.text, node)
    ts.forEachChild(node, remember)
  }
  const look = (node: ts.Node) => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      const children = node.children.flatMap(ofJsx)
      const filled = node.children.filter((child) => ofJsx(child).length > 0)
      const isAlone = ts.isJsxElement(node) && filled.length < 2 && !filled.some(isList)
      const isWithin = ts.isJsxFragment(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))
      const isLoose = children.some(({ isText }) => isText) && (ts.isJsxFragment(node) || children.some(({ isDynamic }) => isDynamic))
      if (isLoose && !isAlone && !isWithin) found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
    }
    ts.forEachChild(node, look)
  }
  remember(source)
  look(source)
  return found
}
