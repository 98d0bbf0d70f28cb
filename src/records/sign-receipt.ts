import { canonicalJson } from './digest.ts'
import type { ConsentReceipt } from './receipt.ts'

/** A receipt as a visitor keeps it: to read, and with the same content signed. */
export interface SignedReceipt {
  readonly receipt: ConsentReceipt
  /** A JWS in its compact form, of the receipt in canonical JSON. */
  readonly jws: string
}

/** What became of a check: the receipt, or why it does not count. */
export type VerifiedReceipt =
  | { readonly isValid: true; readonly receipt: ConsentReceipt }
  | { readonly isValid: false; readonly why: 'not-a-receipt' | 'wrong-signature' | 'other-content' }

const TYPE = 'receipt+jws'

/** A key with an `alg`, such as those that `generateKeyPair('EdDSA')` of `jose` makes and `exportJWK` writes. */
export type ReceiptKey = JsonWebKey & { readonly kid?: string }

const algorithmOf = ({ alg, crv }: ReceiptKey) => alg ?? (crv === 'Ed25519' ? 'EdDSA' : 'ES256')

/**
 * Signs a receipt with a private key of the site. It needs the package `jose`.
 *
 * @example
 * ```ts
 * import { type ConsentReceipt, type ReceiptKey, signReceipt } from 'volenti/records'
 *
 * declare const key: ReceiptKey
 *
 * export const signed = (receipt: ConsentReceipt) => signReceipt(receipt, key)
 * ```
 */
export async function signReceipt(receipt: ConsentReceipt, key: ReceiptKey): Promise<SignedReceipt> {
  const { CompactSign, importJWK } = await import('jose')
  const alg = algorithmOf(key)
  const jws = await new CompactSign(new TextEncoder().encode(canonicalJson(receipt)))
    .setProtectedHeader({ alg, typ: TYPE, ...(key.kid !== undefined && { kid: key.kid }) })
    .sign(await importJWK(key, alg))
  return { receipt, jws }
}

const isSigned = (value: unknown): value is SignedReceipt =>
  typeof value === 'object' && value !== null && 'receipt' in value && 'jws' in value && typeof value.jws === 'string'

/**
 * Checks the file of a visitor against the public key of a site: that the site signed it, and that what is to be read is what
 * was signed. It needs the package `jose`. It does not throw for a bad file.
 *
 * @example
 * ```ts
 * import { type ReceiptKey, verifyReceipt } from 'volenti/records'
 *
 * declare const file: string
 * declare const publicKey: ReceiptKey
 *
 * const verified = await verifyReceipt(JSON.parse(file), publicKey)
 * console.log(verified.isValid ? verified.receipt.record_id : verified.why)
 * ```
 */
export async function verifyReceipt(file: unknown, key: ReceiptKey): Promise<VerifiedReceipt> {
  if (!isSigned(file)) return { isValid: false, why: 'not-a-receipt' }
  const { compactVerify, importJWK } = await import('jose')
  const alg = algorithmOf(key)
  const signed = await importJWK(key, alg)
    .then((imported) => compactVerify(file.jws, imported, { algorithms: [alg] }))
    .catch(() => undefined)
  if (!signed || signed.protectedHeader.typ !== TYPE) return { isValid: false, why: 'wrong-signature' }
  const isSame = new TextDecoder().decode(signed.payload) === canonicalJson(file.receipt)
  return isSame ? { isValid: true, receipt: file.receipt } : { isValid: false, why: 'other-content' }
}
