import { createContext, useContext, useState } from 'react'
import { type Choice, ConsentError, type ConsentStore, type Policy } from '../../core/internal.ts'
import { actsOf } from '../../react/internal.ts'

/** What the visitor has switched in the open dialog and not yet saved, by category and service id; nothing of what is required. */
export interface Draft {
  readonly choices: Readonly<Record<string, Choice>>
  /** Switches a service, or a category and all its services. */
  choose(id: string, choice: Choice): void
  save(): void
}

export const DraftContext = /* @__PURE__ */ createContext<Draft | null>(null)

/** Holds the id of the category whose parts are rendered. */
export const CategoryContext = /* @__PURE__ */ createContext<{ readonly id: string; readonly elementId: string } | null>(null)

/** Holds the id of the service whose parts are rendered. */
export const ServiceContext = /* @__PURE__ */ createContext<{ readonly id: string; readonly elementId: string } | null>(null)

/** Begins a draft with what is granted now. */
export function useNewDraft(store: ConsentStore): Draft {
  const { categories, services = {} }: Policy = store.policy
  const [choices, setChoices] = useState<Draft['choices']>(() => {
    const { grants }: { readonly grants: Readonly<Record<string, boolean>> } = store.getState()
    const optional = [
      ...Object.keys(categories).filter((id) => !categories[id]?.required),
      ...Object.keys(services).filter((id) => !categories[services[id]?.category ?? '']?.required),
    ]
    return Object.fromEntries(optional.map((id) => [id, grants[id] ? 'granted' : 'denied']))
  })
  const isOf = (category: string) => (id: string) => id === category || services[id]?.category === category
  return {
    choices,
    choose(id, choice) {
      const ids = Object.keys(choices).filter(isOf(id))
      setChoices((before) => ({ ...before, ...Object.fromEntries(ids.map((of) => [of, choice])) }))
    },
    save() {
      // A service that does as its category is covered by the choice about that.
      const own = Object.entries(choices).filter(([id, choice]) => choice !== choices[services[id]?.category ?? ''])
      actsOf(store).save(Object.fromEntries(own))
    },
  }
}

/** Reads the draft; @throws {ConsentError} `part-outside-root` outside the dialog's content. */
export function useDraft(part: string): Draft {
  const draft = useContext(DraftContext)
  if (!draft) throw new ConsentError('part-outside-root', part)
  return draft
}

/** Reads which category a part belongs to; @throws {ConsentError} `part-outside-root` outside the list of categories. */
export function useCategory(part: string) {
  const category = useContext(CategoryContext)
  if (!category) throw new ConsentError('part-outside-root', part)
  return category
}

/** Reads which service a part belongs to; @throws {ConsentError} `part-outside-root` outside the list of services. */
export function useService(part: string) {
  const service = useContext(ServiceContext)
  if (!service) throw new ConsentError('part-outside-root', part)
  return service
}
