export { createMemoryStore } from './memory-store.ts'
export { type ContractTest, recordsStoreContract } from './records-store-contract.ts'
