export { createScriptLoader, type ScriptLoader } from './create-script-loader.ts'
export type { Script, ScriptState } from './script.ts'
