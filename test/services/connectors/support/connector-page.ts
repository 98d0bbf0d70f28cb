import { contentSecurityPolicy, listCookies, type Service } from 'volenti'
import { cookiePurposeText } from '../../../../src/locales/cookie-purpose-text.ts'
import { enTable } from '../../../../src/locales/en/index.ts'
import { type ConnectorSpec, visitsOf } from './connector-spec.ts'
import { policyOf } from './trace.ts'

const STOPS = {
  live: 'It collects nothing more, at once. No reload is needed.',
  'storage-only': 'It stores nothing more, but its code goes on sending until the page is reloaded. `ReloadNotice` offers the reload.',
  reload: 'Its code goes on until the page is reloaded. `ReloadNotice` offers the reload.',
} as const

const VISITS = [
  ['accept', 'The visitor accepts'],
  ['reject', 'The visitor refuses'],
  ['return', 'A visitor with a stored grant comes back'],
  ['again', 'The visitor withdraws, and accepts again on the same page'],
  ['late', 'The visitor refuses while the code is loading'],
  ['gpc', 'The visitor accepts, and the browser sends GPC'],
] as const

const block = (language: string, lines: readonly string[]) => [`\`\`\`${language}`, ...lines, '```'].join('\n')

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function storageTable(services: Readonly<Record<string, Service>>) {
  const items = listCookies(policyOf(services)).filter(({ service }) => service !== undefined)
  if (items.length === 0) return 'Nothing.'
  const rows = items.map(({ name, kind = 'cookie', purpose, duration, party = 'first', domain }) =>
    row([`\`${name}\``, kind, cookiePurposeText(purpose, enTable), duration, domain ? `${party}, ${domain}` : party]),
  )
  return [row(['name', 'kind', 'purpose', 'kept for', 'party']), row(Array(5).fill('---')), ...rows].join('\n')
}

function policyLines(services: Readonly<Record<string, Service>>) {
  const lines = Object.entries(contentSecurityPolicy(policyOf(services)))
  return lines.filter(([, sources]) => sources.length > 0).map(([directive, sources]) => [directive, ...sources].join(' '))
}

function seen(spec: ConnectorSpec) {
  const visits = visitsOf(spec)
  return VISITS.map(([visit, title]) => `${title}:\n\n${block('text', visits[visit])}`).join('\n\n')
}

/** Prints the page of a vendor, from its declaration and its golden lists. The first spec is the usual one. */
export function connectorPage(vendor: string, specs: Readonly<Record<string, ConnectorSpec>>): string {
  const [usual, ...others] = Object.values(specs)
  if (!usual) throw new Error(`${vendor} has no golden list`)
  const { services, code } = usual
  const { mode, stops } = usual.connector()
  const titles = Object.values(services).map(({ title }) => title)
  const name = /^\w+/.exec(code)?.[0] ?? ''
  const notes = [...new Set(Object.values(specs).flatMap((spec) => spec.notes ?? []))]
  const sections = [
    `# ${titles.join(', ')}`,
    'The tests print this page from the declaration and the connector. They hold the connector to what the vendor sees.',
    Object.values(services)
      .map(
        ({ title, purpose, category, vendor: { name: company, privacyUrl } }) =>
          `${title}, by [${company}](${privacyUrl}), in \`${category}\`. ${purpose}`,
      )
      .join('\n\n'),
    block('ts', ['// connectors.ts', `import { ${name} } from 'volenti/services/${vendor}/connect'`, '', `export default [${code}]`]),
    mode === 'gate' ? 'Nothing is requested before a grant.' : 'Its code is loaded for every visitor, and is told what is allowed.',
    '## It stores',
    storageTable(services),
    '## Hosts, as lines of a Content Security Policy',
    block('text', policyLines(services)),
    '## The vendor sees',
    seen(usual),
    '## After a withdrawal',
    STOPS[stops],
    ...(notes.length > 0 ? ['## To know', notes.map((note) => `- ${note}`).join('\n')] : []),
    ...others.flatMap((other) => ['## Another way', block('ts', [other.code]), seen(other)]),
  ]
  return `${sections.join('\n\n')}\n`
}
