import type { KeptRecord } from 'volenti/records'

interface ActsTableProps {
  readonly caption: string
  readonly records: readonly KeptRecord[]
  /** The address of this page with other parameters. */
  readonly to: (changes: Readonly<Record<string, string>>) => string
}

const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })

const choicesOf = (choices: KeptRecord['act']['choices']) =>
  Object.entries(choices)
    .map(([id, choice]) => `${id} ${choice}`)
    .join(', ')

/** Lists acts, each with a link to its words. */
export const ActsTable = ({ caption, records, to }: ActsTableProps) => (
  <div className="frame">
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Decided (UTC)</th>
          <th scope="col">Act</th>
          <th scope="col">Where</th>
          <th scope="col">Choices</th>
          <th scope="col">Subject</th>
        </tr>
      </thead>
      <tbody>
        {records.map(({ act }) => (
          <tr key={act.id}>
            <th scope="row">
              <a href={to({ act: act.id })}>
                <time dateTime={new Date(act.at).toISOString()}>{time.format(act.at)}</time>
              </a>
            </th>
            <td>{act.reason}</td>
            <td>{act.where}</td>
            <td>{choicesOf(act.choices)}</td>
            <td>{act.subject ? <a href={`?subject=${act.subject}`}>{act.subject}</a> : 'nobody'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
