// Opens a store of the built package, for the measurements and for the process that is killed.
import { createEmbeddedStore } from 'volenti/records/embedded'
import { createPostgresStore } from 'volenti/records/postgres'

/** @param {string} kind @param {string} place A file, or the address of a database. */
export async function openStore(kind, place) {
  if (kind === 'embedded') return createEmbeddedStore({ path: place })
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: place, max: 10 })
  // A connection that the server lost is no news here: the next call says so.
  pool.on('error', () => {})
  return { ...createPostgresStore(pool), close: () => pool.end() }
}

let last = 0

/** An act of a time. @param {number} time @param {string} subject @returns {import('volenti/records').KeptRecord['act']} */
export function makeAct(time, subject) {
  const hex = time.toString(16).padStart(12, '0')
  const tail =
    (++last).toString(16).padStart(8, '0') +
    Math.floor(Math.random() * 65_536)
      .toString(16)
      .padStart(4, '0')
  return {
    id: `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${tail}`,
    subject,
    at: time,
    reason: 'save',
    where: 'banner',
    choices: { functional: 'granted', analytics: 'granted', marketing: 'denied' },
    asked: ['functional', 'analytics', 'marketing'],
    edition: '2026-01-31',
    policy: 'p'.repeat(43),
    words: 'w'.repeat(43),
    language: 'de',
    regime: 'opt-in',
    signals: { gpc: false, dnt: false },
    until: time + 15_768_000_000,
  }
}
