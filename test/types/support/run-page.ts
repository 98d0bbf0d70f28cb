import { readFileSync } from 'node:fs'
import * as react from 'react'
import * as jsx from 'react/jsx-runtime'
import ts from 'typescript'
import * as volenti from 'volenti'
import * as connect from 'volenti/connect'
import * as german from 'volenti/locales/de'
import * as volentiReact from 'volenti/react'
import * as scripts from 'volenti/scripts'
import * as googleAnalytics from 'volenti/services/google-analytics'
import * as googleTag from 'volenti/services/google-tag/connect'
import * as ui from 'volenti/ui'
import * as banner from 'volenti/ui/banner'
import * as dialog from 'volenti/ui/preferences-dialog'

type Modules = Readonly<Record<string, unknown>>

const PACKAGES: Modules = {
  react,
  'react/jsx-runtime': jsx,
  volenti,
  'volenti/connect': connect,
  'volenti/locales/de': german,
  'volenti/react': volentiReact,
  'volenti/scripts': scripts,
  'volenti/services/google-analytics': googleAnalytics,
  'volenti/services/google-tag/connect': googleTag,
  'volenti/ui': ui,
  'volenti/ui/banner': banner,
  'volenti/ui/preferences-dialog': dialog,
}

/**
 * Runs the code blocks of a page that begin with the name of a file, as in `// policy.ts`, and returns a function that
 * imports one by that name. A file is run when it is first imported.
 *
 * @param replaced - Modules in the place of files, by name. A function is called at each import.
 */
export function runPage(path: string, replaced: Modules = {}): <Exports>(file: string) => Exports {
  const blocks = [...readFileSync(path, 'utf8').matchAll(/^```tsx?\n\/\/ (\S+)\n(.*?)^```$/gms)]
  const codeOf = new Map(blocks.map(([, name = '', code = '']) => [name, code]))
  const loaded = new Map<string, unknown>()
  const options = { esModuleInterop: false, module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, jsx: ts.JsxEmit.ReactJSX }

  function load(name: string): unknown {
    const file = name.replace('./', '')
    const given = replaced[name] ?? PACKAGES[name]
    if (given) return typeof given === 'function' ? given() : given
    const known = loaded.get(file)
    if (known) return known
    const code = codeOf.get(file)
    if (code === undefined) throw new Error(`${path} has no ${name}`)
    const exports = {}
    loaded.set(file, exports)
    new Function('require', 'exports', ts.transpileModule(code, { compilerOptions: options }).outputText)(load, exports)
    return exports
  }
  return <Exports>(file: string) => load(file) as Exports
}
