import {
  type ActEvent,
  type ActPlace,
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

/** The acts of the core, bound to a store. Each can be used as an event handler. */
export interface Acts<P extends Policy = RegisteredPolicy> {
  /** Grants every category. A category that a GPC signal denies stays as it is; only a grant by its name changes that. */
  acceptAll(): void
  /** Denies every category that is not required. */
  rejectAll(): void
  /** Stores the given choices and leaves the others as they are. */
  save(choices: Choices<P>): void
  /** Withdraws every grant, or the grant of one category or service. */
  withdraw(id?: CategoryIdOf<P> | ServiceIdOf<P> | ActEvent): void
}

/** Returns the acts of a store that are made at one place. Each call returns the same object. */
export const actsOf = (store: ConsentStore, where?: ActPlace): Acts =>
  attachedTo<Acts>(store, `acts ${where}`, () => ({
    acceptAll: () => acceptAll(store, where),
    rejectAll: () => rejectAll(store, where),
    save: (choices) => save(store, choices, where),
    withdraw: (id) => withdraw(store, id, where),
  }))
