import type { Policy } from './policy.ts'

/** The ids of the categories that a visitor can switch, in the policy's order. */
export const optionalCategories = ({ categories }: Policy): string[] => Object.keys(categories).filter((id) => !categories[id]?.required)

/** The id of the first required category, which lists the consent cookie; `undefined` where no category is required. */
export const firstRequiredCategory = ({ categories }: Policy): string | undefined => Object.keys(categories).find((id) => categories[id]?.required)

/** The ids of a category's services, in the policy's order. */
export const servicesOf = ({ services = {} }: Policy, category: string): string[] =>
  Object.keys(services).filter((id) => services[id]?.category === category)

/** The title of a service: the declared one, else the name of its vendor. An id that the policy does not know is its own title. */
export function serviceTitle({ services = {} }: Policy, id: string): string {
  const service = services[id]
  return service?.title ?? service?.vendor.name ?? id
}
