import { lazy, Suspense, useRef } from 'react'
import { useConsent } from 'volenti/react'
import { PreferencesTrigger } from 'volenti/ui'
import { useTitle } from '../router/use-title.ts'
import { ArrivalList } from '../watch/arrival-list.tsx'
import { HeldCookies } from '../watch/held-cookies.tsx'
import { useArrivals } from '../watch/use-arrivals.ts'
import { useVisitor } from '../watch/use-visitor.ts'

const VendorCalls = lazy(async () => ({ default: (await import('../watch/vendor-calls.tsx')).VendorCalls }))

/** Shows live what reached the server, so that anybody can check what the site promises. */
export function WatchPage() {
  useTitle('What the server received')
  const arrivals = useArrivals()
  const { status, grants, withdraw } = useConsent()
  const visitor = useVisitor(`${JSON.stringify(grants)} ${status} ${arrivals.length}`)
  const counted = grants.analytics
  const settings = useRef<HTMLButtonElement>(null)

  const stopCounting = () => {
    withdraw('analytics')
    // The button that was pressed leaves, so the focus goes to the one beside it.
    settings.current?.focus()
  }

  return (
    <>
      <header className="intro">
        <h1>What the server received</h1>
        <p>
          This site counts visits with a real analytics client, once you allow it. Everything the client sends ends up in the list below, the moment
          it arrives. Look around, change your mind, and watch.
        </p>
      </header>

      <div className="watch">
        <aside className="stack" aria-label="Your browser">
          <section className="card">
            <h2>Analytics</h2>
            <p className="state" data-on={counted}>
              {counted ? 'Allowed' : status === 'undecided' ? 'Not decided, so off' : 'Not allowed'}
            </p>
            <div className="buttons">
              <PreferencesTrigger className="button" ref={settings}>
                {counted ? 'Change' : 'Allow or refuse'}
              </PreferencesTrigger>
              {counted && (
                <button type="button" className="button" onClick={stopCounting}>
                  Withdraw
                </button>
              )}
            </div>
          </section>
          <section className="card">
            <h2>Cookies of this site</h2>
            <HeldCookies held={visitor?.cookies ?? []} />
          </section>
          <section className="card">
            <h2>Calls to vendors</h2>
            <Suspense fallback={null}>
              <VendorCalls />
            </Suspense>
          </section>
        </aside>

        <section aria-labelledby="events">
          <div className="bar">
            <h2 id="events">Events</h2>
            <button type="button" className="quiet" onClick={() => fetch('/demo/inbox', { method: 'DELETE' })}>
              Clear the list
            </button>
          </div>
          <p className="count" role="status">
            {arrivals.length === 0 ? 'Nothing has arrived.' : `${arrivals.length} arrived.`}
          </p>
          {arrivals.length > 0 && <ArrivalList arrivals={arrivals} />}
        </section>
      </div>
    </>
  )
}
