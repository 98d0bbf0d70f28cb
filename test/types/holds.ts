/** Whether two types are the same, `any` and optional modifiers included. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Compiles only for a condition that is true. */
export type Holds<Condition extends true> = Condition
