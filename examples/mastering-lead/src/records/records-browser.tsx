import { useSearch } from '../router/path.ts'
import { ActWords } from './act-words.tsx'
import { ActsTable } from './acts-table.tsx'
import { KEPT } from './delivery.ts'
import { EraseForm } from './erase-form.tsx'
import { useKeptActs } from './use-kept-acts.ts'

const today = () => new Date().toISOString().slice(0, 10)

/** Lists acts by day or by subject, shows one, exports and erases. The address says what is shown. */
export function RecordsBrowser() {
  const search = new URLSearchParams(useSearch())
  const [subject, day, page, shown] = [search.get('subject') ?? '', search.get('day') || today(), search.get('page') ?? '', search.get('act')]
  const [acts, readAgain] = useKeptActs({ subject, day, page })
  const to = (changes: Readonly<Record<string, string>>) =>
    `?${new URLSearchParams({ ...(subject ? { subject } : { day }), ...(page && { page }), ...changes })}`
  const record = acts && acts !== 'failed' ? acts.records.find(({ act }) => act.id === shown) : undefined

  return (
    <section className="acts" aria-label="Decisions">
      <form className="filter" method="get" action="/consent-records">
        <label className="field">
          Subject
          <input
            name="subject"
            defaultValue={subject}
            pattern="[\w\-]{16,64}"
            title="16 to 64 letters, as on a receipt"
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <label className="field">
          or day (UTC)
          <input type="date" name="day" defaultValue={day} />
        </label>
        <button type="submit" className="button primary">
          Show
        </button>
      </form>
      <p role="status">
        {acts === undefined
          ? 'Reading …'
          : acts === 'failed'
            ? 'The records cannot be read now.'
            : acts.records.length === 0
              ? 'There are no acts.'
              : ''}
      </p>
      {acts && acts !== 'failed' && (
        <>
          {acts.records.length > 0 && <ActsTable caption={subject ? `Acts of ${subject}` : `Acts of ${day}`} records={acts.records} to={to} />}
          <p className="buttons">
            {page && <a href={subject ? `?subject=${subject}` : `?day=${day}`}>Newest acts</a>}
            {acts.next && <a href={to({ page: acts.next })}>Older acts</a>}
          </p>
          {record && <ActWords key={record.act.id} record={record} texts={acts.texts} />}
        </>
      )}
      {subject && <EraseForm key={subject} subject={subject} onErased={readAgain} />}
      <p className="buttons">
        <a href={`${KEPT}?from=${day}&to=${day}`} download={`acts-${day}.ndjson`}>
          Export this day
        </a>
        <a href={KEPT} download="acts.ndjson">
          Export everything
        </a>
      </p>
    </section>
  )
}
