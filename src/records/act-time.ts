import type { ConsentAct } from '../core/internal.ts'

export const DAY_MS = 86_400_000

/** How far back the clock of a browser is believed: as long as its queue keeps an act. */
const LATEST_ARRIVAL = 7 * DAY_MS
/** How far ahead. */
const CLOCK_AHEAD = 10 * 60_000
/** Clocks that are off by more than a day belong to nobody whose act could still be placed. */
const STORABLE = DAY_MS

const UUID_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Whether a text is a UUID of version 7, in lower case. */
export const isUuid7 = (text: unknown): text is string => typeof text === 'string' && UUID_7.test(text)

/** The time in a UUID of version 7, in milliseconds since 1970. */
export const timeOfUuid = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)

/** The day of a time, counted from 1970 in UTC. */
export const dayOf = (time: number): number => Math.floor(time / DAY_MS)

/** The least UUID of a time: everything that is older sorts before it. */
export const leastUuid = (time: number): string => {
  const hex = Math.max(0, time).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}

/** Whether an act can be placed in time: its id was made at most a week before it arrived, and the clock was at most a day off. */
export const canBePlaced = ({ id, at }: ConsentAct, receivedAt: number): boolean => {
  const made = timeOfUuid(id)
  return made >= receivedAt - LATEST_ARRIVAL - STORABLE && made <= receivedAt + STORABLE && at <= made + STORABLE
}

/**
 * The time of a decision as far as it can be relied on: what the browser said, if that is between a week before the arrival and
 * ten minutes after it; else the time of arrival.
 */
export const reliableTime = ({ at }: Pick<ConsentAct, 'at'>, receivedAt: number): number =>
  at >= receivedAt - LATEST_ARRIVAL && at <= receivedAt + CLOCK_AHEAD ? at : receivedAt

/** The UUID that follows another one. */
export const uuidAfter = (id: string): string => {
  const hex = (BigInt(`0x${id.replaceAll('-', '')}`) + 1n).toString(16).padStart(32, '0')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
