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

/** Returns the acts of a store. Each call returns the same object. */
export const actsOf = (store: ConsentStore): Acts =>
  attachedTo<Acts>(store, 'acts', () => ({
    acceptAll: () => acceptAll(store),
    rejectAll: () => rejectAll(store),
    save: (choices) => save(store, choices),
    withdraw: (id) => withdraw(store, id),
  }))
