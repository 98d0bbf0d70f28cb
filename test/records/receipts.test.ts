import { exportJWK, generateKeyPair } from 'jose'
import { describe, expect, it } from 'vitest'
import { createReceipt, createRecordsHandler, type SignedReceipt, signReceipt, verifyReceipt } from 'volenti/records'
import { createMemoryStore } from 'volenti/records/testing'
import { canonicalJson, digestOf } from '../../src/records/digest.ts'
import { actAt, NOW, SECRET, SUBJECT } from './support/acts.ts'

const OPTIONS = {
  controller: { name: 'Mastering Lead', address: '1 Main Street, Springfield', contact: 'privacy@example.com' },
  privacyNotice: 'https://www.example.com/privacy',
  withdrawal: 'https://www.example.com/privacy#settings',
  jurisdiction: 'DE',
  retention: '3 years',
}

const POLICY = canonicalJson({
  categories: { analytics: { title: 'Analytics', description: 'We count visits.' } },
  services: { counter: { category: 'analytics', vendor: { name: 'Count Ltd.' }, cookies: [{ name: '_count' }] } },
})

async function keys(alg: 'EdDSA' | 'ES256') {
  const pair = await generateKeyPair(alg, { extractable: true })
  return { privateKey: { ...(await exportJWK(pair.privateKey)), alg, kid: 'first' }, publicKey: { ...(await exportJWK(pair.publicKey)), alg } }
}

const keptAct = async () => {
  const act = actAt(NOW, { policy: await digestOf(POLICY) })
  return { act, digest: await digestOf(canonicalJson(act)), receivedAt: NOW + 1000 }
}

describe('a receipt', () => {
  it('tells purpose, parties and events in the fields of ISO/IEC TS 27560', async () => {
    const record = await keptAct()
    const receipt = createReceipt(record, { [record.act.policy]: POLICY }, OPTIONS)
    expect(receipt).toMatchObject({
      schema_version: 'ISO/IEC TS 27560:2023',
      record_id: record.act.id,
      pii_principal_id: SUBJECT,
      privacy_notice: OPTIONS.privacyNotice,
      language: 'en',
      party_identification: [{ party_name: 'Mastering Lead', party_contact: 'privacy@example.com', party_type: 'controller' }],
      evidence: record,
    })
    expect(receipt.pii_processing[0]).toMatchObject({
      purpose: 'We count visits.',
      service: 'Analytics',
      lawful_basis: 'consent',
      pii_information: ['_count'],
      recipient_third_parties: ['Count Ltd.'],
      retention_period: '3 years',
      withdrawal_method: OPTIONS.withdrawal,
      events: [{ event_time: '2026-03-05T12:00:00.000Z', event_state: 'given' }],
    })
    expect(receipt.pii_processing[1]).toMatchObject({ purpose: 'marketing', events: [{ event_state: 'refused' }] })
  })

  it('says withdrawn after a withdrawal, and the time of arrival where the clock was wrong', async () => {
    const record = await keptAct()
    const act = { ...record.act, reason: 'withdraw' as const, at: NOW + 7_200_000 }
    const [, marketing] = createReceipt({ ...record, act }, { [act.policy]: 'no policy' }, OPTIONS).pii_processing
    expect(marketing?.events).toMatchObject([{ event_state: 'withdrawn', event_time: '2026-03-05T12:00:01.000Z' }])
  })
})

describe.each(['EdDSA', 'ES256'] as const)('a receipt that is signed with %s', (alg) => {
  it('is valid with the public key of the site, and with no other content or key', async () => {
    const { privateKey, publicKey } = await keys(alg)
    const file = JSON.parse(JSON.stringify(await signReceipt(createReceipt(await keptAct(), {}, OPTIONS), privateKey))) as SignedReceipt
    expect(await verifyReceipt(file, publicKey)).toEqual({ isValid: true, receipt: file.receipt })
    expect(await verifyReceipt({ ...file, receipt: { ...file.receipt, language: 'de' } }, publicKey)).toEqual({
      isValid: false,
      why: 'other-content',
    })
    expect(await verifyReceipt(file, (await keys(alg)).publicKey)).toEqual({ isValid: false, why: 'wrong-signature' })
    expect(await verifyReceipt({ ...file, jws: 'e30.e30.e30' }, publicKey)).toEqual({ isValid: false, why: 'wrong-signature' })
  })

  it.each([null, 'text', {}, { receipt: {} }, { receipt: {}, jws: 1 }])('is none: %j', async (file) => {
    expect(await verifyReceipt(file, (await keys(alg)).publicKey)).toEqual({ isValid: false, why: 'not-a-receipt' })
  })
})

it('is given out by the handler as a file', async () => {
  const { privateKey, publicKey } = await keys('ES256')
  const handler = createRecordsHandler({
    store: createMemoryStore(),
    path: '/choices/kept',
    secret: SECRET,
    retain: '3 years',
    authorize: () => true,
    now: () => NOW,
    receipts: { ...OPTIONS, key: privateKey },
  })
  const address = 'https://www.example.com/choices/kept'
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
  await handler(new Request(address, { method: 'POST', headers, body: JSON.stringify([actAt(NOW - 1), actAt()]) }))
  const answer = await handler(new Request(`${address}/${SUBJECT}/receipt/${actAt(NOW - 1).id}`))
  expect(answer.headers.get('content-disposition')).toContain(actAt(NOW - 1).id)
  expect(await verifyReceipt(await answer.json(), publicKey)).toMatchObject({ isValid: true, receipt: { evidence: { act: actAt(NOW - 1) } } })
  for (const id of [actAt(NOW - 2).id, 'x']) expect((await handler(new Request(`${address}/${SUBJECT}/receipt/${id}`))).status).toBe(404)
})
