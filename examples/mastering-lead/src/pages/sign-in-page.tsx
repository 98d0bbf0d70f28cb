import { readCookie } from '../cookies/declared-cookie.ts'
import { useTitle } from '../router/use-title.ts'
import { useVisitor } from '../watch/use-visitor.ts'

/** The token that shows the server that the form was filled in here. It is the reason for the `csrf_token` cookie. */
const CsrfToken = () => <input type="hidden" name="csrf_token" value={readCookie('csrf_token') ?? ''} />

/** Signs in and out with plain forms; both work whatever was chosen about cookies. */
export function SignInPage() {
  useTitle('Sign in')
  const visitor = useVisitor()
  if (!visitor) return <h1>Sign in</h1>
  if (visitor.email !== null) {
    return (
      <header className="intro">
        <h1>Welcome back</h1>
        <p>{`You are signed in as ${visitor.email}.`}</p>
        <form method="post" action="/sign-out">
          <CsrfToken />
          <button type="submit" className="button">
            Sign out
          </button>
        </form>
      </header>
    )
  }
  return (
    <>
      <header className="intro">
        <h1>Sign in</h1>
        <p>This school is made up: any address and any password will do, and neither leaves this server.</p>
      </header>
      {location.search === '?refused' && (
        <p className="notice" role="alert">
          Your session had ended before the form arrived. Please sign in once more.
        </p>
      )}
      <form className="form card" method="post" action="/sign-in">
        <CsrfToken />
        <label className="field">
          Email address
          <input type="email" name="email" autoComplete="username" required />
        </label>
        <label className="field">
          Password
          <input type="password" name="password" autoComplete="current-password" required />
        </label>
        <button type="submit" className="button primary">
          Sign in
        </button>
      </form>
    </>
  )
}
