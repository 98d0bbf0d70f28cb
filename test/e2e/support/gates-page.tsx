import { StrictMode, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import * as core from '../../../src/core/index.ts'
import { type ConsentStore, createConsentStore, type Policy } from '../../../src/core/index.ts'
import { afterPaint } from '../../../src/core/internal.ts'
import { ConsentGate, ConsentProvider, ConsentScript } from '../../../src/react/index.ts'
import { ConsentEmbed, PreferencesTrigger, ReloadNotice } from '../../../src/ui/index.ts'
import { policy } from './gates-policy.ts'

declare global {
  interface Window {
    gates: {
      readonly store: ConsentStore
      readonly heard: string[]
      /** Goes to another page of the site without loading a document. */
      navigate(): void
      /** Mounts everything anew. */
      remount(): void
      /** Mounts and unmounts provider, gate and script many times, and resolves when that is over. */
      mountOften(times: number): Promise<void>
      /** How many listeners the store of that has. */
      listeners(): number
    }
  }
}

const store = createConsentStore(policy as Policy) as unknown as ConsentStore
const heard: string[] = []
const options = new URLSearchParams(location.search)
const tag = <ConsentScript service="counter" id="counter" src="https://counter.test/tag.js" />
let navigate = () => {}
let remount = () => {}

function Page() {
  const [page, setPage] = useState(0)
  navigate = () => setPage(page + 1)
  return (
    <main key={page}>
      {tag}
      <ConsentGate category="analytics" fallback={<p>Analytics is off</p>}>
        <p>Analytics is on</p>
      </ConsentGate>
      <ConsentEmbed service="films" src="https://films.test/embed" title="How to sow beans" />
      <p id="after">What comes after it</p>
      <PreferencesTrigger />
      <ReloadNotice />
    </main>
  )
}

function Site() {
  const [key, setKey] = useState(0)
  remount = () => setKey(key + 1)
  return (
    <ConsentProvider
      key={key}
      store={store}
      reloadOnWithdraw={options.has('reload')}
      onReady={({ source }) => heard.push(`ready ${source}`)}
      onChange={({ granted, ended }) => heard.push(`change +${granted} -${ended}`)}
      onDecision={({ reason }) => heard.push(`decision ${reason}`)}
    >
      {tag}
      <Page />
    </ConsentProvider>
  )
}

const root = createRoot(document.querySelector('#root') as Element)
root.render(
  <StrictMode>
    <Site />
  </StrictMode>,
)

let subscriptions = 0
const painted = () => new Promise<void>((done) => void afterPaint(() => setTimeout(done)))

async function mountOften(times: number) {
  const counted = createConsentStore(policy as Policy) as unknown as ConsentStore
  const { subscribe } = counted
  Object.assign(counted, {
    subscribe(listener: () => void) {
      const stop = subscribe(listener)
      subscriptions++
      return () => {
        subscriptions--
        stop()
      }
    },
  })
  for (let i = 0; i < times; i++) {
    flushSync(() =>
      root.render(
        <ConsentProvider store={counted}>
          {tag}
          <ConsentGate category="analytics">on</ConsentGate>
        </ConsentProvider>,
      ),
    )
    // Mostly it is gone before anything has started, sometimes after.
    if (i % 10 === 0) await painted()
    flushSync(() => root.render(null))
  }
  await painted()
}

Object.assign(window, { volenti: core })
window.gates = {
  store,
  heard,
  navigate: () => flushSync(navigate),
  remount: () => flushSync(remount),
  mountOften,
  listeners: () => subscriptions,
}
