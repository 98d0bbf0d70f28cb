import type { Policy } from '../../core/internal.ts'

/** The ids of a category's services, in the policy's order. */
export const servicesOf = ({ services = {} }: Policy, category: string): string[] =>
  Object.keys(services).filter((id) => services[id]?.category === category)
