import type { ActPlace, Choice, ConsentAct, Reason } from '../core/internal.ts'
import { isUuid7 } from './act-time.ts'
import { isDigest } from './digest.ts'

const REASONS: Readonly<Record<Reason, true>> = { 'accept-all': true, 'reject-all': true, save: true, withdraw: true }
const PLACES: Readonly<Record<ActPlace, true>> = { banner: true, dialog: true, form: true, link: true, api: true, signal: true }
const CHOICES: Readonly<Record<Choice, true>> = { granted: true, denied: true }

/** More categories and services than a policy can have: their choices would fit into no cookie. */
const MOST_IDS = 250

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isOneOf = (names: Fields, value: unknown) => typeof value === 'string' && Object.hasOwn(names, value)
const isTime = (value: unknown) => typeof value === 'number' && Number.isSafeInteger(value) && value > 0
const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value)
const isId = matches(/^[A-Za-z][\w-]{0,127}$/)

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

function areChoices(value: unknown): boolean {
  if (!isFields(value)) return false
  const entries = Object.entries(value)
  return entries.length <= MOST_IDS && entries.every(([id, choice]) => isId(id) && isOneOf(CHOICES, choice))
}

function areSignals(value: unknown): boolean {
  return isFields(value) && Object.keys(value).length === 2 && typeof value.gpc === 'boolean' && typeof value.dnt === 'boolean'
}

/** What each field of an act may hold. A subject is random: nothing that names a person has this form and this length. */
const FIELDS: Readonly<Record<keyof ConsentAct, (value: unknown) => boolean>> = {
  id: isUuid7,
  subject: matches(/^([\w-]{16,64})?$/),
  at: isTime,
  reason: (value) => isOneOf(REASONS, value),
  where: (value) => isOneOf(PLACES, value),
  choices: areChoices,
  asked: (value) => Array.isArray(value) && value.length <= MOST_IDS && value.every(isId),
  edition: isDay,
  policy: isDigest,
  words: isDigest,
  language: matches(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}$/),
  regime: matches(/^[A-Za-z][\w-]{0,31}$/),
  signals: areSignals,
  // A duration such as '1.1 years' is no whole number of milliseconds.
  until: (value) => typeof value === 'number' && Number.isFinite(value) && value > 0,
}

/** An act, or the name of the first field that is wrong, missing or too much. */
export type ParsedAct = { readonly act: ConsentAct } | { readonly wrong: string }

const isAct = (value: unknown, wrong: string | undefined): value is ConsentAct => isFields(value) && wrong === undefined

/** Reads an act from what came over the network. A field that no act has is refused too, so nothing else is ever kept. */
export function parseAct(value: unknown): ParsedAct {
  const fields = isFields(value) ? value : {}
  const wrong =
    Object.entries(FIELDS).find(([name, isRight]) => !Object.hasOwn(fields, name) || !isRight(fields[name]))?.[0] ??
    Object.keys(fields).find((name) => !Object.hasOwn(FIELDS, name))
  return isAct(value, wrong) ? { act: value } : { wrong: wrong ?? 'act' }
}
