import type { Policy } from './policy.ts'

/** Up to four digits in base 36. */
export type Digest = string

/** A digest of some texts, in any order. Different texts rarely have the same one, but whoever writes the texts can force it. */
export function digest(texts: readonly string[]): Digest {
  let hash = 0x811c9dc5 // FNV-1a, 32 bits
  for (const character of JSON.stringify([...texts].sort())) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  return (hash >>> 0).toString(36).slice(-4)
}

/**
 * A digest of the things that a visitor agrees to, for each category and service.
 *
 * For a category these are its purposes, its services with their vendors, and whether it sells or shares data. For a service
 * they are its vendor, its category, and that category's purposes and whether it sells or shares data. Wording, order,
 * durations and looks do not change the digest, so they never cause the visitor to be asked again.
 */
export function fingerprints(policy: Policy): ReadonlyMap<string, Digest> {
  const { categories, services = {} } = policy
  const materials = new Map<string, string[]>()
  for (const [id, { purposes = [id] }] of Object.entries(categories)) {
    const ids = purposes.map((purpose) => (typeof purpose === 'string' ? purpose : purpose.id))
    materials.set(id, [`${sellsOrShares(policy, id)}`, ...ids])
  }
  const ofCategories = new Map([...materials].map(([id, material]) => [id, [`in ${id}`, ...material]]))
  for (const [id, { category, vendor }] of Object.entries(services)) {
    const material = `${id}:${vendor.id ?? vendor.name}`
    materials.get(category)?.push(material)
    materials.set(id, [...(ofCategories.get(category) ?? []), material])
  }
  return new Map([...materials].map(([id, material]) => [id, digest(material)]))
}

/** Whether a category sells or shares personal data; by default only `marketing` does. */
export const sellsOrShares = (policy: Policy, id: string): boolean => policy.categories[id]?.sellsOrShares ?? id === 'marketing'
