import type { Policy } from '../../core/internal.ts'
import { ownEntry } from '../../locales/own-entry.ts'

/** Returns the names of a service and its vendor, and the vendor's privacy page. An unknown service gets its id as name. */
export function serviceText(policy: Policy, id: string) {
  const service = ownEntry(policy.services ?? {}, id)
  const vendor = service?.vendor.name ?? id
  return { title: service?.title ?? vendor, vendor, privacyUrl: service?.vendor.privacyUrl }
}
