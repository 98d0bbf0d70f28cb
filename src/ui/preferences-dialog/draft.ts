import { createContext, useContext, useState } from 'react'
import { type Choice, ConsentError, type ConsentStore, INTERNALS, listCookies, type Policy, refresh } from '../../core/internal.ts'
import { actsOf, useConsentState } from '../../react/internal.ts'

/** The unsaved choices of the open dialog. */
export interface Draft {
  /** The choices by category and service id. Required categories and their services have none. */
  readonly choices: Readonly<Record<string, Choice>>
  /** The category in which the visitor changed something last, and a number that differs with each change. */
  readonly changed: { readonly category: string; readonly count: number } | undefined
  /**
   * Sets the choice of one service, or of a category and all its services. Without its last service, a category that stores
   * nothing else is denied too.
   */
  choose(id: string, choice: Choice): void
  /** Saves the draft as a decision. */
  save(): void
}

/** The category or service of a part. */
export interface DraftItem {
  readonly id: string
  /** The prefix of its element ids. */
  readonly elementId: string
}

/** The category of a part. */
export interface DraftCategory extends DraftItem {
  /** The ids of its services, in the order of the policy. */
  readonly services: readonly string[]
}

export const DraftContext = /* @__PURE__ */ createContext<Draft | null>(null)
export const CategoryContext = /* @__PURE__ */ createContext<DraftCategory | null>(null)
export const ServiceContext = /* @__PURE__ */ createContext<DraftItem | null>(null)

type Choices = Draft['choices']

/** What the visitor has moved since a decision. */
interface Moved {
  readonly begunAt: unknown
  /** The switches that were moved away from what was shown. */
  readonly moved: Choices
  /** The categories that a signal denied at that time. */
  readonly denied: readonly string[]
}

/**
 * Creates a draft that shows the current grants, and over them what the visitor has moved. It begins anew with a decision of
 * this page.
 */
export function useNewDraft(store: ConsentStore, policy: Policy): Draft {
  const optional = store[INTERNALS].rules.rules.filter(({ required }) => !required)
  const { decision, ...state } = useConsentState()
  const grants: Readonly<Record<string, boolean>> = state.grants
  const choicesOf = (choose: (id: string) => boolean): Choices =>
    Object.fromEntries(optional.map(({ id }) => [id, choose(id) ? 'granted' : 'denied']))
  const current = choicesOf((id) => grants[id] === true)
  const [changed, setChanged] = useState<Draft['changed']>()
  const begun: Moved = { begunAt: decision, moved: {}, denied: [] }
  const [draft, setDraft] = useState(begun)
  if (draft.begunAt !== decision) setDraft(begun)
  /** What counts of it. Who switched something on before a signal began has not switched it on despite the signal. */
  const countedOf = ({ moved, denied }: Moved, deniedNow: readonly string[] = state.deniedBySignal): Choices => {
    const isNew = (id: string) => optional.some((rule) => rule.id === id && deniedNow.includes(rule.category) && !denied.includes(rule.category))
    return Object.fromEntries(Object.entries(moved).filter(([id, choice]) => choice === 'denied' || !isNew(id)))
  }
  const choices = { ...current, ...countedOf(draft) }
  /** Denies a category of which nothing is left. Its switch would say "on" where nothing is allowed. */
  const withoutEmpty = (next: Choices, category: string): Choices => {
    const services = optional.filter((rule) => rule.category === category && rule.id !== category)
    const isLeft =
      services.some(({ id }) => next[id] === 'granted') || listCookies(policy).some((cookie) => cookie.category === category && !cookie.service)
    return isLeft ? next : { ...next, [category]: 'denied' }
  }
  return {
    choices,
    changed,
    choose(chosen, choice) {
      const covered = optional.filter(({ id, category }) => id === chosen || category === chosen)
      const category = covered[0]?.category ?? chosen
      setDraft((before) => {
        const counted = countedOf(before)
        const shown: Choices = { ...current, ...counted }
        const all = { ...shown, ...Object.fromEntries(covered.map(({ id }) => [id, choice])) }
        const next = chosen === category ? all : withoutEmpty(all, category)
        // A switch that is back where it was is not moved.
        const isMoved = (id: string) => (next[id] === shown[id] ? Object.hasOwn(counted, id) : next[id] !== current[id])
        return { ...before, moved: Object.fromEntries(Object.entries(next).filter(([id]) => isMoved(id))), denied: state.deniedBySignal }
      })
      setChanged((before) => ({ category, count: (before?.count ?? 0) + 1 }))
    },
    save() {
      // Another tab may have decided without an event here.
      refresh(store)
      const { deniedBySignal, ...now } = store.getState()
      const { grants, why }: Readonly<Record<'grants' | 'why', Readonly<Record<string, unknown>>>> = now
      const moved = countedOf(draft, deniedBySignal)
      // A grant needs a switch that is on, and that the visitor has moved or that is still granted.
      const saved = choicesOf((id) => choices[id] === 'granted' && (moved[id] !== undefined || grants[id] === true))
      const isOwn = (id: string) => {
        // It was on when the visitor saw it. Nobody has said no to it, unless another tab has.
        if (saved[id] !== choices[id]) return why[id] === 'choice'
        // What a regime has switched on beforehand is no choice of the visitor.
        return saved[id] === 'denied' || why[id] !== 'regime'
      }
      // The choice about a category also covers its services, so a service with the same choice needs none.
      const own = optional.filter(({ id, category }) => (id !== category && isOwn(category) ? saved[id] !== saved[category] : isOwn(id)))
      actsOf(store, 'dialog').save(Object.fromEntries(own.map(({ id }) => [id, saved[id]])))
    },
  }
}

/** Reads the draft; @throws {ConsentError} `part-outside-root` outside `Content`. */
export const useDraft = (part: string): Draft => insideRoot(part, useContext(DraftContext))

/** Reads the category of a part; @throws {ConsentError} `part-outside-root` outside `Categories`. */
export const useCategory = (part: string): DraftCategory => insideRoot(part, useContext(CategoryContext))

/** Reads the service of a part; @throws {ConsentError} `part-outside-root` outside `Services`. */
export const useService = (part: string): DraftItem => insideRoot(part, useContext(ServiceContext))

function insideRoot<Value>(part: string, value: Value | null): Value {
  if (value === null) throw new ConsentError('part-outside-root', part)
  return value
}
