/** What a request to the handler asks for. */
export type RecordsCall =
  | { readonly action: 'append' | 'export' | 'health' | 'purge'; readonly subject: '' }
  | { readonly action: 'read' | 'erase'; readonly subject: string }
  | { readonly action: 'receipt'; readonly subject: string; readonly id: string }

const SUBJECT = /^[\w-]{16,64}$/

/** The calls below a path, by method and the parts of the path that follow it. */
function match(method: string, [subject = '', word = '', id = '', ...rest]: readonly string[]): RecordsCall | undefined {
  const whole = `${method} ${[subject, word].filter(Boolean).join('/')}`
  if (rest.length > 0) return undefined
  if (whole === 'POST ') return { action: 'append', subject: '' }
  if (whole === 'GET ') return { action: 'export', subject: '' }
  if (whole === 'GET health') return { action: 'health', subject: '' }
  if (whole === 'POST purge') return { action: 'purge', subject: '' }
  if (!SUBJECT.test(subject)) return undefined
  if (method === 'GET' && word === 'receipt' && id) return { action: 'receipt', subject, id }
  if (word) return undefined
  return method === 'GET' ? { action: 'read', subject } : method === 'DELETE' ? { action: 'erase', subject } : undefined
}

/** What a request asks for; `undefined` where the path or the method leads nowhere. */
export function readCall({ method, url }: Request, path: string): RecordsCall | undefined {
  const base = path.replace(/\/$/, '')
  const { pathname } = new URL(url)
  if (pathname !== base && !pathname.startsWith(`${base}/`)) return undefined
  return match(method, pathname.slice(base.length).split('/').filter(Boolean))
}
