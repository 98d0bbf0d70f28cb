import { CsrfToken } from '../parts/csrf-token.tsx'
import { RecordsBrowser } from '../records/records-browser.tsx'
import { useTitle } from '../router/use-title.ts'
import { useVisitor } from '../watch/use-visitor.ts'

/** Why the server did not let somebody in, by what it adds to the address. */
const REFUSALS: Readonly<Record<string, string>> = {
  '?refused': 'Your session had ended before the form arrived. Please sign in once more.',
  '?wrong': 'That is not the password.',
  '?too-many': 'There were too many wrong passwords. Please wait a minute.',
}

/** Where the site looks after the proof of its visitors' decisions. The server asks for the sign-in, and not this page. */
export function RecordsPage() {
  useTitle('Consent records')
  const visitor = useVisitor()
  if (!visitor) return <h1>Consent records</h1>
  if (visitor.isKeeper) {
    return (
      <>
        <header className="intro">
          <h1>Consent records</h1>
          <p>What visitors decided, in which words they were asked, and when. No address of theirs, and nothing about their browser.</p>
          <form method="post" action="/consent-records/sign-out">
            <CsrfToken />
            <button type="submit" className="button">
              Sign out
            </button>
          </form>
        </header>
        <RecordsBrowser />
      </>
    )
  }
  const refusal = REFUSALS[location.search]
  return (
    <>
      <header className="intro">
        <h1>Consent records</h1>
        <p>Only who looks after the records may read them. The password is in the terminal in which this site was started.</p>
      </header>
      {refusal && (
        <p className="notice" role="alert">
          {refusal}
        </p>
      )}
      <form className="form card" method="post" action="/consent-records/sign-in">
        <CsrfToken />
        {/* For password managers. */}
        <input name="username" autoComplete="username" value="records" readOnly hidden />
        <label className="field">
          Password of the records
          <input type="password" name="password" autoComplete="current-password" required />
        </label>
        <button type="submit" className="button primary">
          Sign in
        </button>
      </form>
    </>
  )
}
