import type { Policy } from '../core/internal.ts'

/** The ids of the categories that a visitor can be asked about. */
export const optionalCategories = ({ categories }: Policy): string[] => Object.keys(categories).filter((id) => !categories[id]?.required)
