import type { Service, ServiceHost } from '../../core/internal.ts'

const parse = (address: string) => {
  try {
    return new URL(address, 'https://relative.invalid')
  } catch {
    return undefined
  }
}

/** Whether an address may be framed: of http or https, or relative. What runs code or opens a program is no content. */
export const isFrameAddress = (address: string): boolean => /^https?:$/.test(parse(address)?.protocol ?? '')

const isFor = (declared: ServiceHost, host: string) => {
  const [name, loads] = typeof declared === 'string' ? [declared] : [declared.host, declared.loads]
  return (!loads || loads.includes('frame')) && (name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name)
}

/** The host of an address where its service declares hosts and this is none of those it frames. */
export function undeclaredHost(address: string, { hosts }: Pick<Service, 'hosts'>): string | undefined {
  const host = parse(address)?.host
  if (!host || host === 'relative.invalid' || !hosts?.length || hosts.some((declared) => isFor(declared, host))) return
  return host
}

/** Props of a frame without those that say what is in it, in whatever case: a policy or a content system may have written them. */
export const withoutSource = <Props extends object>(props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(([name]) => !/^src(doc)?$/i.test(name))) as Props
