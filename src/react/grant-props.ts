import type { CategoryId, GrantCondition, ServiceId } from '../core/internal.ts'

/** Props that say what must be granted: one category, one service, or several ids. `C` and `S` are their ids. */
export type GrantProps<C extends string, S extends string> =
  | { readonly category: C; readonly service?: undefined; readonly all?: undefined; readonly any?: undefined }
  | { readonly service: S; readonly category?: undefined; readonly all?: undefined; readonly any?: undefined }
  | { readonly all: readonly (C | S)[]; readonly category?: undefined; readonly service?: undefined; readonly any?: undefined }
  | { readonly any: readonly (C | S)[]; readonly category?: undefined; readonly service?: undefined; readonly all?: undefined }

/** Returns the condition that the props state. Without any of them it is never met. */
export const conditionOf = ({ category, service, all, any = [] }: GrantProps<CategoryId, ServiceId>): GrantCondition =>
  category ?? service ?? (all ? { all } : { any })
