export { createScriptLoader, type ScriptLoader } from './create-script-loader.ts'
export type { RequestedScript, Script, ScriptState } from './script.ts'
