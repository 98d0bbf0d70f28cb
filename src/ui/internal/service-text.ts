import type { Policy } from '../../core/internal.ts'
import { ownEntry } from '../../locales/own-entry.ts'

/** What a service and its vendor are called, and where the vendor tells about privacy; an unknown service is called by its id. */
export function serviceText(policy: Policy, id: string) {
  const service = ownEntry(policy.services ?? {}, id)
  const vendor = service?.vendor.name ?? id
  return { title: service?.title ?? vendor, vendor, privacyUrl: service?.vendor.privacyUrl }
}
