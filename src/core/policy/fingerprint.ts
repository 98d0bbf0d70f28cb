import type { Policy } from './policy.ts'

/**
 * Four characters that identify what a visitor agrees to in one category: its purposes, its services with their
 * vendors, and whether it sells or shares data.
 *
 * Wording, order, durations and looks leave it unchanged, so they never cause the visitor to be asked again.
 */
export function fingerprint(policy: Policy, id: string): string {
  const { purposes = [id], sellsOrShares = id === 'marketing' } = policy.categories[id] ?? {}
  const services = Object.entries(policy.services ?? {}).flatMap(([name, { category, vendor }]) => (category === id ? `${name}:${vendor.name}` : []))
  const material = [...purposes.map((purpose) => (typeof purpose === 'string' ? purpose : purpose.id)), ...services, `${sellsOrShares}`]
  let hash = 0x811c9dc5 // FNV-1a, 32 bits
  for (const character of material.sort().join('\n')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, '0')
}
