import {
  type ActEvent,
  acceptAll,
  attachedTo,
  type CategoryIdOf,
  type Choices,
  type ConsentStore,
  type Policy,
  type RegisteredPolicy,
  rejectAll,
  type ServiceIdOf,
  save,
  withdraw,
} from '../core/internal.ts'

/** The acts of the core, bound to a store. Each can be the handler of an event. */
export interface Acts<P extends Policy = RegisteredPolicy> {
  /** Grants every category, except those a GPC signal denies: these stay as they are and need a grant by name. */
  acceptAll(): void
  /** Denies every category that is not required. */
  rejectAll(): void
  /** Makes the given choices and leaves the others as they are. */
  save(choices: Choices<P>): void
  /** Takes back every grant, or that of one category or service. */
  withdraw(id?: CategoryIdOf<P> | ServiceIdOf<P> | ActEvent): void
}

/** The acts of a store, the same for everybody who asks. */
export const actsOf = (store: ConsentStore): Acts =>
  attachedTo<Acts>(store, 'acts', () => ({
    acceptAll: () => acceptAll(store),
    rejectAll: () => rejectAll(store),
    save: (choices) => save(store, choices),
    withdraw: (id) => withdraw(store, id),
  }))
