import { useTitle } from '../router/use-title.ts'

export function NotFoundPage() {
  useTitle('Not found')
  return (
    <header className="intro">
      <h1>There is no such page</h1>
      <p>
        It may have moved. The <a href="/">home page</a> is still where it was.
      </p>
    </header>
  )
}
