import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'

const KEEPERS = ['Map', 'Set', 'WeakMap', 'WeakSet']

/** What a module keeps between calls: a variable that can change, or a collection. */
function stateOf(file: string, code: string): string[] {
  const { statements } = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  return statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => {
    const isConstant = (declarationList.flags & ts.NodeFlags.Const) !== 0
    return declarationList.declarations.flatMap(({ name, initializer }) => {
      const isKeeper = initializer && ts.isNewExpression(initializer) && KEEPERS.includes(initializer.expression.getText())
      return isConstant && !isKeeper ? [] : `${file}: ${name.getText()}`
    })
  })
}

it.each([
  ['let count = 0', ['planted.ts: count']],
  ['export let count = 0', ['planted.ts: count']],
  ['const known = new Map<string, number>()', ['planted.ts: known']],
  ['const all = new WeakSet()', ['planted.ts: all']],
  ['const RETRY_ON = ["focus"]', []],
  ['const count = () => { let sum = 0; return sum }', []],
])('finds what a module keeps: %s', (code, found) => {
  expect(stateOf('planted.ts', code)).toEqual(found)
})

it('finds nothing in the package but the page object and the program in the head', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/^(page|inline)\//.test(file))
  expect(files.length).toBeGreaterThan(50)
  expect(files.flatMap((file) => stateOf(file, readFileSync(`src/${file}`, 'utf8')))).toEqual([])
})
