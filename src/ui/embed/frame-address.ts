import type { Service, ServiceHost } from '../../core/internal.ts'

/** The host that relative addresses get here. No real host has this name. */
const RELATIVE = 'relative.invalid'

function parse(address: string): URL | undefined {
  try {
    return new URL(address, `https://${RELATIVE}`)
  } catch {
    return undefined
  }
}

/** Whether an address may be framed: http, https or relative. Other schemes run code or open a program. */
export const isFrameAddress = (address: string): boolean => /^https?:$/.test(parse(address)?.protocol ?? '')

/** The player of YouTube plays nothing (error 153) unless the page tells it its origin, as some security headers forbid. */
const NEEDS_REFERRER = /(^|\.)youtube(-nocookie)?\.com$/

/** Returns the referrer policy that a frame needs; `undefined` where that of the page will do. */
export const referrerPolicyFor = (address: string) =>
  NEEDS_REFERRER.test(parse(address)?.hostname ?? '') ? ('strict-origin-when-cross-origin' as const) : undefined

function framesHost(declared: ServiceHost, host: string): boolean {
  const { host: name, loads } = typeof declared === 'string' ? { host: declared, loads: undefined } : declared
  if (loads && !loads.includes('frame')) return false
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name
}

/** Returns the host of an address if the service declares hosts but not this one. Relative addresses have no host. */
export function undeclaredHost(address: string, { hosts }: Pick<Service, 'hosts'>): string | undefined {
  const host = parse(address)?.host
  if (!host || host === RELATIVE || !hosts?.length || hosts.some((declared) => framesHost(declared, host))) return
  return host
}

/**
 * Removes `src` and `srcdoc` from the props of a frame, in upper and lower case. The props may come from a content system,
 * so a type does not protect them.
 */
export const withoutSource = <Props extends object>(props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(([name]) => !/^src(doc)?$/i.test(name))) as Props
