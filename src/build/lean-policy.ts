import type { Policy, Service } from '../core/internal.ts'

/** Options of `leanPolicy`. */
export interface LeanPolicyOptions {
  /**
   * The ids of the services that pages show with `ConsentEmbed`. Their links to the vendor's privacy page are kept, because the
   * placeholder shows the link from the start.
   * @default none
   */
  readonly embeds?: readonly string[] | undefined
}

/**
 * Returns the part of a policy that a page needs to ask and to decide, until a visitor opens the details.
 *
 * It leaves out cookie declarations, hosts, purposes of services, third parties and links to vendors. Both policies have the
 * same rules, so a record that was made with one counts with the other. It is pure, and the result is plain data without the
 * place of the whole policy. `printLeanPolicy` and `leanPolicyPlugin` add that.
 *
 * @throws {TypeError} when `embeds` has an id that is no service of the policy.
 *
 * @example
 * ```ts
 * import type { Policy } from 'volenti'
 * import { leanPolicy } from 'volenti/build'
 *
 * export const bytesSaved = (policy: Policy) => JSON.stringify(policy).length - JSON.stringify(leanPolicy(policy)).length
 * ```
 */
export function leanPolicy(policy: Policy, { embeds = [] }: LeanPolicyOptions = {}): Policy {
  const { site, lastUpdated, categories, services, links, signals, askAgain, cookie } = policy
  const unknown = embeds.find((id) => !Object.hasOwn(services ?? {}, id))
  if (unknown !== undefined) throw new TypeError(`volenti/build: "${unknown}" in \`embeds\` is no service of the policy.`)
  const leanService = ([id, { category, title, vendor }]: [id: string, service: Service]) => {
    const privacyUrl = embeds.includes(id) ? vendor.privacyUrl : undefined
    return [id, { category, title, vendor: { id: vendor.id, name: vendor.name, privacyUrl } }] as const
  }
  return {
    site,
    lastUpdated,
    categories,
    services: services && Object.fromEntries(Object.entries(services).map(leanService)),
    links,
    signals,
    askAgain,
    cookie,
  }
}
