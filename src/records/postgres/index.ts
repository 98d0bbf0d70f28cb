export { createPostgresStore, type PostgresClient, type PostgresStore } from './create-postgres-store.ts'
