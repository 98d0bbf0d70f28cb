import type { Policy } from './policy.ts'
import { sellsOrShares } from './sells-or-shares.ts'

/**
 * Up to four characters that identify what a visitor agrees to: in a category its purposes, its services with their
 * vendors, and whether it sells or shares data; in a service its vendor, and whether its category sells or shares.
 *
 * Wording, order, durations and looks leave it unchanged, so they never cause the visitor to be asked again.
 */
export function fingerprint(policy: Policy, id: string): string {
  const { categories, services = {} } = policy
  const material = [`${sellsOrShares(policy, services[id]?.category ?? id)}`]
  for (const purpose of categories[id]?.purposes ?? [id]) material.push(typeof purpose === 'string' ? purpose : purpose.id)
  for (const [name, { category, vendor }] of Object.entries(services)) if (category === id || name === id) material.push(`${name}:${vendor.name}`)
  let hash = 0x811c9dc5 // FNV-1a, 32 bits
  for (const character of material.sort().join('\n')) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  return (hash >>> 0).toString(36).slice(-4)
}
