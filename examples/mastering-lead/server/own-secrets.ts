import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair } from 'jose'
import type { ReceiptKey } from 'volenti/records'

/** What the records need to stay as they are over a restart. */
export interface OwnSecrets {
  /** Erasures are known by it. */
  readonly secret: string
  /** Signs receipts. */
  readonly key: ReceiptKey
}

async function create(): Promise<OwnSecrets> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true })
  return { secret: randomBytes(32).toString('base64url'), key: { ...(await exportJWK(privateKey)), alg: 'EdDSA' } }
}

/** Reads the secrets of the demo from a folder, or makes them on the first start. A site has them where its other secrets are. */
export async function ownSecrets(folder: string): Promise<OwnSecrets> {
  const file = join(folder, 'secrets.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    const secrets = await create()
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 })
    return secrets
  }
}

/** The part of the key that anybody may have, to check receipts. */
export const publicPart = ({ d: _, ...key }: ReceiptKey): ReceiptKey => key
