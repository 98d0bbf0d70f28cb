import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach } from 'vitest'
import { resetPage } from '../../src/page/index.ts'

// A lazily imported part is transformed on first use, which takes longer than the default second on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

afterEach(() => {
  cleanup()
  resetPage()
  for (const pair of document.cookie.split('; ')) document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Path=/`
  // WebKit allows a hundred calls in ten seconds.
  if (location.href !== `${location.origin}/`) history.replaceState(null, '', '/')
})

// What has left the page gives the focus back after the next paint. The page is taken away only after that.
afterAll(() => new Promise<void>((done) => void requestAnimationFrame(() => setTimeout(done))))
