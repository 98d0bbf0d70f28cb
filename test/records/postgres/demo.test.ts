import { expect, inject, it, onTestFinished } from 'vitest'
import { openRecords } from '../../../examples/mastering-lead/server/records.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { actAt } from '../support/acts.ts'

it('keeps the decisions of the demo in PostgreSQL where it has an address', async () => {
  const records = await openRecords({ folder: temporaryFolder(), databaseUrl: inject('postgresUrl'), isKeeper: () => true })
  onTestFinished(() => records.close())
  const act = actAt(Date.now(), { subject: 'subject-of-the-demo' })
  const headers = { 'content-type': 'application/json', origin: 'http://localhost' }
  const kept = await records.handle(new Request('http://localhost/choices/kept', { method: 'POST', headers, body: JSON.stringify([act]) }))
  expect(await kept.json()).toEqual({ results: [{ id: act.id, status: 'stored' }] })

  const read = await records.handle(new Request(`http://localhost/choices/kept/${act.subject}`))
  expect(await read.json()).toMatchObject({ records: [{ act }] })
})
