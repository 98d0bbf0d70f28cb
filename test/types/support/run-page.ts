import { readFileSync } from 'node:fs'
import ts from 'typescript'

type Modules = Readonly<Record<string, unknown>>

/**
 * Runs the code blocks of a page that begin with the name of a file, as in `// policy.ts`, and returns a function that
 * imports one by that name. A file is run when it is first imported.
 *
 * @param packages - What the files import from elsewhere, by name. A function is called at each import.
 */
export function runPage(path: string, packages: Modules): (file: string) => Record<string, never> {
  const blocks = [...readFileSync(path, 'utf8').matchAll(/^```tsx?\n\/\/ (\S+)\n(.*?)^```$/gms)]
  const codeOf = new Map(blocks.map(([, name = '', code = '']) => [name, code]))
  const loaded = new Map<string, Record<string, never>>()
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, jsx: ts.JsxEmit.ReactJSX }

  function load(name: string): Record<string, never> {
    const file = name.replace('./', '')
    const given = packages[name]
    if (given) return (typeof given === 'function' ? given() : given) as Record<string, never>
    const known = loaded.get(file)
    if (known) return known
    const code = codeOf.get(file)
    if (code === undefined) throw new Error(`${path} has no ${name}`)
    const exports = {}
    loaded.set(file, exports)
    new Function('require', 'exports', ts.transpileModule(code, { compilerOptions: options }).outputText)(load, exports)
    return exports
  }
  return load
}
