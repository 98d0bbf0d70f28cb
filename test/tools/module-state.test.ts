import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'

const KEEPERS = ['Map', 'Set', 'WeakMap', 'WeakSet']
const GLOBALS = ['globalThis', 'window', 'self']
const CHANGING = ['push', 'unshift', 'pop', 'shift', 'splice', 'sort', 'reverse', 'fill']

/** A value without what only the compiler reads. */
function bare(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)
    ? bare(node.expression)
    : node
}

/** The name at the beginning of `name.a[b]`; none for a name alone. */
function holderOf(node: ts.Expression): string | undefined {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined
  const holder = bare(node.expression)
  return ts.isIdentifier(holder) ? holder.text : holderOf(holder)
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => void children.push(child))
  return children
}

const within = (node: ts.Node): ts.Node[] => [node, ...childrenOf(node).flatMap(within)]
/** What is computed once, when the module is loaded. */
const outsideFunctions = (node: ts.Node): ts.Node[] => (ts.isFunctionLike(node) ? [] : [node, ...childrenOf(node).flatMap(outsideFunctions)])

const isKeeper = (node: ts.Node) => ts.isNewExpression(node) && KEEPERS.includes(node.expression.getText())
const isEmpty = (node: ts.Node) =>
  (ts.isArrayLiteralExpression(node) && node.elements.length === 0) || (ts.isObjectLiteralExpression(node) && node.properties.length === 0)
const isAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && node.operatorToken.kind <= ts.SyntaxKind.LastAssignment

/** What an expression changes a part of: `name.a = 1`, `name.a++`, `delete name.a`, `name.push(1)`, `Object.assign(name)`. */
function changed(node: ts.Node): string | undefined {
  if (isAssignment(node)) return holderOf(node.left)
  if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) return holderOf(node.operand)
  if (ts.isDeleteExpression(node)) return holderOf(node.expression)
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined
  if (node.expression.getText() === 'Object.assign') return node.arguments[0]?.getText()
  return CHANGING.includes(node.expression.name.text) ? holderOf(node.expression) : undefined
}

/** What a module keeps between calls: a variable or a field that can change, a collection, or a part of the global object. */
function stateOf(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  const nodes = within(source)
  const whenLoaded = new Set(outsideFunctions(source))
  const changes = new Set(nodes.flatMap((node) => (whenLoaded.has(node) ? [] : (changed(node) ?? []))))
  const canKeep = (value: ts.Expression | undefined, type: ts.TypeNode | undefined) => {
    if (!value) return false
    const isReadonly = /^readonly\b|^Readonly/i.test(type?.getText() ?? '') || /\bas const$/.test(value.getText())
    return outsideFunctions(value).some(isKeeper) || (isEmpty(bare(value)) && !isReadonly)
  }

  const variables = source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList: { flags, declarations } }) =>
    declarations.flatMap(({ name, initializer, type }) => {
      const isConstant = (flags & ts.NodeFlags.Const) !== 0
      return isConstant && !canKeep(initializer, type) && !changes.has(name.getText()) ? [] : name.getText()
    }),
  )
  const fields = nodes.filter(ts.isPropertyDeclaration).flatMap(({ name, initializer, type, modifiers = [] }) => {
    const has = (kind: ts.SyntaxKind) => modifiers.some((modifier) => modifier.kind === kind)
    const isConstant = has(ts.SyntaxKind.ReadonlyKeyword) && !canKeep(initializer, type)
    return has(ts.SyntaxKind.StaticKeyword) && !isConstant ? name.getText() : []
  })
  const aliases = nodes
    .filter(ts.isVariableDeclaration)
    .flatMap(({ name, initializer }) => (initializer && GLOBALS.includes(bare(initializer).getText()) ? name.getText() : []))
  const globals = nodes.filter(isAssignment).flatMap(({ left }) => {
    const holder = holderOf(left)
    return holder && [...GLOBALS, ...aliases].includes(holder) ? left.getText() : []
  })
  return [...variables, ...fields, ...globals].map((name) => `${file}: ${name}`)
}

it.each([
  ['let count = 0', ['count']],
  ['export let count = 0', ['count']],
  ['const known = new Map<string, number>()', ['known']],
  ['const all = new WeakSet()', ['all']],
  ['const page = { seen: new Set() }', ['page']],
  ['const queue: string[] = []', ['queue']],
  ['const cache = {} as Record<string, string>', ['cache']],
  ['const memory = { count: 0 }; export const add = () => { memory.count++ }', ['memory']],
  ['const list = [1]; export const add = () => list.push(2)', ['list']],
  ['const memory = { a: { b: 0 } }; export const set = () => { memory.a.b = 1 }', ['memory']],
  ['class Store { static count = 0 }', ['count']],
  ['class Store { static readonly known = new Map() }', ['known']],
  ['const open = () => { globalThis[KEY] ??= 1 }', ['globalThis[KEY]']],
  ['const open = () => { const holder = globalThis as Holder; holder[KEY] ??= new Map() }', ['holder[KEY]']],
  ['const RETRY_ON = ["focus"]', []],
  ['const NONE: readonly string[] = []', []],
  ['const NONE = [] as const', []],
  ['const NOTHING: Readonly<Record<string, string>> = {}', []],
  ['const part = { a: 1 }; part.a = 2', []],
  ['const make = { empty: () => new Set() }', []],
  ['class Store { static readonly name = "a"; count = 0 }', []],
  ['const count = () => { let sum = 0; return sum }', []],
  ['const sum = (list: number[]) => { const all = {}; all.sum = 1; return all }', []],
])('finds what a module keeps: %s', (code, found) => {
  expect(stateOf('planted.ts', code)).toEqual(found.map((name) => `planted.ts: ${name}`))
})

/** The open files of a process, which a second copy of the module has to find after a reload. */
const OPEN_FILES = 'records/embedded/open-shared.ts: holder[OPEN_FILES]'

it('finds nothing in the package but the page object, the program in the head and the open files of a server', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/^(page|inline)\//.test(file))
  expect(files.length).toBeGreaterThan(50)
  expect(files.flatMap((file) => stateOf(file, readFileSync(`src/${file}`, 'utf8')))).toEqual([OPEN_FILES])
})
