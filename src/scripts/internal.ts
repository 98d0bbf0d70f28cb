// For `connect`, whose connectors load scripts of vendors.
export * from './index.ts'
export { scriptRegistry } from './script-registry.ts'
