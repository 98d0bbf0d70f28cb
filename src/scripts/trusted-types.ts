import { keptOnPage } from '../page/index.ts'

/** The rules of a Trusted Types policy that Volenti needs. */
interface Rules<Trusted> {
  createScriptURL(address: string): Trusted
  createScript(code: string): Trusted
}

interface TrustedTypes {
  createPolicy(name: string, rules: Rules<string>): Rules<unknown>
}

/** The policy of the page. It is empty where there is none, or where the page does not allow it. */
const policyOfPage = () => keptOnPage<Partial<Rules<unknown>>>('trusted types', createPolicy)

/** Creates the policy. A page can create only one policy with a name. */
function createPolicy(): Partial<Rules<unknown>> {
  try {
    const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
    return trustedTypes?.createPolicy('volenti', { createScriptURL: (address) => address, createScript: (code) => code }) ?? {}
  } catch {
    return {}
  }
}

/** Marks an address as trusted where the page requires it. A page that does not allow the policy gets the plain address and blocks it. */
export const trustedAddress = (address: string): string => (policyOfPage().createScriptURL?.(address) ?? address) as string

/** Marks code as trusted in the same way. */
export const trustedCode = (code: string): string => (policyOfPage().createScript?.(code) ?? code) as string
