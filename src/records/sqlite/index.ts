export { createSqliteStore, type SqliteStore } from './create-sqlite-store.ts'
export type { SqliteDatabase, SqliteStatement } from './sqlite-database.ts'
