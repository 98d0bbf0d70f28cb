import { createContext, useContext, useState } from 'react'
import { type Choice, ConsentError, type ConsentStore, INTERNALS } from '../../core/internal.ts'
import { actsOf } from '../../react/internal.ts'

/** The choices in the open dialog that are not saved yet. */
export interface Draft {
  /** By category and service id. Required categories and their services have no choice. */
  readonly choices: Readonly<Record<string, Choice>>
  /** Chooses for one service, or for a category and all its services. */
  choose(id: string, choice: Choice): void
  /** Makes a decision of the draft. */
  save(): void
}

/** A category or service whose parts are rendered. */
export interface DraftItem {
  readonly id: string
  /** The ids of its elements begin with this. */
  readonly elementId: string
}

/** A category whose parts are rendered. */
export interface DraftCategory extends DraftItem {
  /** The ids of its services, in the policy's order. */
  readonly services: readonly string[]
}

export const DraftContext = /* @__PURE__ */ createContext<Draft | null>(null)
export const CategoryContext = /* @__PURE__ */ createContext<DraftCategory | null>(null)
export const ServiceContext = /* @__PURE__ */ createContext<DraftItem | null>(null)

/** Creates a draft, which begins with the grants of that moment. */
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
      // The choice about a category covers each of its services with the same choice.
      const own = optional.filter(({ id, category }) => id === category || choices[id] !== choices[category])
      actsOf(store).save(Object.fromEntries(own.map(({ id }) => [id, choices[id]])))
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
