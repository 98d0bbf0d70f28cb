import { readCookie, setCookie } from '../cookies/declared-cookie.ts'
import { onNavigate } from '../router/path.ts'
import { openClient } from './open-client.ts'

/** How many pages this browser has seen. It is a number that thousands of visitors share, so it tells nobody apart. */
const countPage = () => setCookie('analytics', `${(Number(readCookie('analytics')) || 0) + 1}`)

/** Loads the analytics client, sends page views and clicks, and returns what ends both for good. */
export function startCounting(): () => void {
  const ending = new AbortController()
  const { signal } = ending

  async function start() {
    const client = await openClient(signal)
    if (!client) return
    let path: string | undefined

    const sendPage = () => {
      if (location.pathname === path) return
      path = location.pathname
      countPage()
      client.capture('page view', { path })
    }
    const sendClick = ({ target }: MouseEvent) => {
      const control = target instanceof Element ? target.closest('a, button') : null
      if (control) client.capture('click', { path: location.pathname, control: control.textContent })
    }
    sendPage()
    signal.addEventListener('abort', onNavigate(sendPage))
    document.addEventListener('click', sendClick, { signal })
  }

  void start()
  return () => ending.abort()
}
