// For `connect`, whose connectors and markup load scripts of vendors.
export * from './index.ts'
export { insertCode, insertScript } from './insert-script.ts'
export { scriptRegistry } from './script-registry.ts'
