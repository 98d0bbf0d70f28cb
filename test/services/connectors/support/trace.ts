import { type Policy, type Service, validatePolicy } from 'volenti'
import { type TraceOptions, traceConnector } from '../../../../src/connect/testing/index.ts'

/** A site with the four usual categories and the given services. */
export const policyOf = (services: Readonly<Record<string, Service>>): Policy => ({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-11-26',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
  services,
})

/** Traces a connector on such a site. */
export function trace({ services, ...options }: Omit<TraceOptions, 'policy'> & { readonly services: Readonly<Record<string, Service>> }) {
  const policy = policyOf(services)
  validatePolicy(policy)
  return traceConnector({ ...options, policy })
}
