export { createEmbeddedStore, type EmbeddedStore, type EmbeddedStoreOptions } from './create-embedded-store.ts'
