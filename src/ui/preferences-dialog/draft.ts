import { createContext, useContext, useState } from 'react'
import { type Choice, ConsentError, type ConsentStore, INTERNALS } from '../../core/internal.ts'
import { actsOf } from '../../react/internal.ts'

/** The unsaved choices of the open dialog. */
export interface Draft {
  /** The choices by category and service id. Required categories and their services have none. */
  readonly choices: Readonly<Record<string, Choice>>
  /** Sets the choice of one service, or of a category and all its services. */
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

/** Creates a draft that begins with the current grants. */
export function useNewDraft(store: ConsentStore): Draft {
  const optional = store[INTERNALS].rules.rules.filter(({ required }) => !required)
  const [choices, setChoices] = useState<Draft['choices']>(() => {
    const { grants }: { readonly grants: Readonly<Record<string, boolean>> } = store.getState()
    return Object.fromEntries(optional.map(({ id }) => [id, grants[id] ? 'granted' : 'denied']))
  })
  return {
    choices,
    choose(chosen, choice) {
      const covered = optional.filter(({ id, category }) => id === chosen || category === chosen)
      setChoices((before) => ({ ...before, ...Object.fromEntries(covered.map(({ id }) => [id, choice])) }))
    },
    save() {
      // The choice about a category also covers its services, so a service with the same choice needs none.
      const own = optional.filter(({ id, category }) => id === category || choices[id] !== choices[category])
      actsOf(store, 'dialog').save(Object.fromEntries(own.map(({ id }) => [id, choices[id]])))
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
