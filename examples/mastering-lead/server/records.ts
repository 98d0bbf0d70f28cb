import { join } from 'node:path'
import { actTexts } from 'volenti'
import { en } from 'volenti/locales/en'
import { createRecordsHandler, type RecordsStore } from 'volenti/records'
import { createEmbeddedStore } from 'volenti/records/embedded'
import { createPostgresStore } from 'volenti/records/postgres'
import { KEPT } from '../src/records/delivery.ts'
import { policy } from '../src/records/policy.ts'
import { ownSecrets, publicPart } from './own-secrets.ts'

/** Options of `openRecords`. */
export interface DemoRecordsOptions {
  /** Where the secrets are, and the database if there is no other. It is created. */
  readonly folder: string
  /** The address of a PostgreSQL database. @default a file in the folder */
  readonly databaseUrl: string | undefined
  /** Whether the sender of a request is signed in as somebody who looks after the records. */
  readonly isKeeper: (request: Request) => boolean
}

type OpenStore = RecordsStore & { close(): Promise<void> }

async function openPostgres(connectionString: string): Promise<OpenStore> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString })
  // A connection that the server lost is no news here: the next call says so.
  pool.on('error', () => {})
  const store = createPostgresStore(pool)
  await store.migrate()
  return { ...store, close: () => pool.end() }
}

/** Opens the records of this site: in PostgreSQL where there is an address, else in a file without any set-up. */
export async function openRecords({ folder, databaseUrl, isKeeper }: DemoRecordsOptions) {
  const store = databaseUrl ? await openPostgres(databaseUrl) : createEmbeddedStore({ path: join(folder, 'records.db') })
  const { secret, key } = await ownSecrets(folder)
  const handle = createRecordsHandler({
    store,
    path: KEPT,
    secret,
    retain: '3 years',
    // What this site shows, so that browsers need not send it.
    texts: Object.values(actTexts(policy, en)),
    // Nobody can guess the subject of a visitor, so who knows it may have its receipts. The rest is for those who signed in.
    authorize: (request, { action }) => action === 'receipt' || isKeeper(request),
    receipts: {
      key,
      controller: { name: 'Mastering Lead', address: '1 Example Street, Exampletown', contact: policy.site.contact },
      privacyNotice: '/cookie-policy',
      withdrawal: '/cookie-policy#cookie-settings',
      jurisdiction: 'DE',
      retention: '3 years',
    },
  })
  return { handle, publicKey: publicPart(key), close: () => store.close() }
}
