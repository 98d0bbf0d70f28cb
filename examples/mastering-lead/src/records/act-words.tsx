import { useEffect, useRef } from 'react'
import type { KeptRecord, Texts } from 'volenti/records'
import { KEPT } from './delivery.ts'

interface Titled {
  readonly title: string
  readonly description: string
}

/** The part of a locale that was on the screen, as the records keep it: without its functions. */
interface KeptWords {
  readonly banner?: Titled & Readonly<Record<'acceptAll' | 'rejectAll' | 'openPreferences', string>>
  readonly dialog?: Titled & Readonly<Record<'acceptAll' | 'rejectAll' | 'save', string>>
  readonly categories?: Readonly<Record<string, Titled>>
}

interface KeptPolicy {
  readonly site: { readonly name: string }
  readonly categories: Readonly<Record<string, Partial<Titled>>>
}

const parse = <T,>(text: string | undefined): T | undefined => (text === undefined ? undefined : JSON.parse(text))

/** The question, the explanations and the buttons that the visitor had before them. */
function Screen({ act, words, policy }: { readonly act: KeptRecord['act']; readonly words: KeptWords; readonly policy: KeptPolicy }) {
  const described = act.asked.map((id) => ({ id, ...words.categories?.[id], ...policy.categories[id] }))
  const names = new Intl.ListFormat(act.language).format(described.map(({ id, title = id }) => title))
  const fill = (text: string) => text.replace('{site}', policy.site.name).replace('{categories}', names)
  const part = act.where === 'banner' ? words.banner : words.dialog
  if (!part) return <p>These words have no part of their own for that place.</p>
  const buttons =
    act.where === 'banner'
      ? words.banner && [words.banner.acceptAll, words.banner.rejectAll, words.banner.openPreferences]
      : words.dialog && [words.dialog.rejectAll, words.dialog.acceptAll, words.dialog.save]
  const shown = (buttons ?? []).map((button) => `[${button}]`).join(' ')
  return (
    <blockquote lang={act.language}>
      <p>
        <strong>{fill(part.title)}</strong>
      </p>
      <p>{fill(part.description)}</p>
      {act.where !== 'banner' && described.map(({ id, title = id, description }) => <p key={id}>{`${title}: ${description}`}</p>)}
      <p>{shown}</p>
    </blockquote>
  )
}

/** One act in full: what was decided, and the words that were on the screen at that moment. */
export function ActWords({ record: { act, receivedAt, digest }, texts }: { readonly record: KeptRecord; readonly texts: Texts }) {
  const words = parse<KeptWords | null>(texts[act.words])
  const policy = parse<KeptPolicy>(texts[act.policy])
  const heading = useRef<HTMLHeadingElement>(null)
  // The link that shows it stands further up, so the focus follows.
  useEffect(() => heading.current?.focus(), [])
  const facts = {
    Decided: new Date(act.at).toISOString(),
    Received: new Date(receivedAt).toISOString(),
    'Counts until': new Date(act.until).toISOString(),
    Where: act.where,
    Act: act.reason,
    Choices: Object.entries(act.choices)
      .map(([id, choice]) => `${id} ${choice}`)
      .join(', '),
    Subject: act.subject || 'nobody: the visitor granted nothing',
    'Policy of': act.edition,
    'Digest of the act': digest,
  }
  return (
    <section className="act card" aria-labelledby="act">
      <h2 id="act" tabIndex={-1} ref={heading}>
        One decision
      </h2>
      <dl>
        {Object.entries(facts).map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <h3>What was on the screen</h3>
      {words && policy ? <Screen act={act} words={words} policy={policy} /> : <p>The records do not have these words.</p>}
      <details>
        <summary>All words and the whole policy, as they are kept</summary>
        <pre>{JSON.stringify({ words, policy }, null, 2)}</pre>
      </details>
      {act.subject && (
        <p>
          <a href={`${KEPT}/${act.subject}/receipt/${act.id}`} download={`receipt-${act.id}.json`}>
            Download the receipt
          </a>
        </p>
      )}
    </section>
  )
}
